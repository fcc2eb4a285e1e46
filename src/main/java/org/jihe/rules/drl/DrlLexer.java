package org.jihe.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes DRL apart into words. Where Drools, its Java parser and the Java compiler could read a
 * character differently (escapes, line ends, invisible characters), the character is refused.
 */
final class DrlLexer {
  private static final String OPERATOR_CHARACTERS = "=!<>&|+-*:/%^~?@#";
  private static final Set<String> OPERATORS =
      Set.of("==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "+", "-", "*", ":", "&&!", "||!");
  private static final String PUNCTUATION = "(),.;";
  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_NUMBER = 15;
  private static final Map<String, String> HINTS =
      Map.of(
          "\\", "去掉反斜杠；文字中的双引号请改用“”",
          "'", "文字用双引号括起来",
          "{", "规则里没有代码块",
          "}", "规则里没有代码块",
          "[", "取第一项请写 .get(0)",
          "]", "取第一项请写 .get(0)",
          "=", "比较相等请写 ==",
          "@", "去掉注解",
          "/", "不能用除法；把除数乘到另一边",
          "#", "注释用 // 开头");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;

  private DrlLexer(String text) {
    this.text = text;
  }

  /**
   * The words of a file, comments left out, closed by one of kind {@link Token.Kind#END}.
   *
   * @throws Refused at the first character that has no place in a rule
   */
  static List<Token> tokens(String text) {
    DrlLexer lexer = new DrlLexer(text);
    lexer.refuseOddCharacters();
    lexer.read();
    return lexer.tokens;
  }

  private void refuseOddCharacters() {
    int at = 1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (character == '\n') {
        at++;
      } else if (character == '\\') {
        throw refused(at, "\\");
      } else if (character == '\r' ? !text.startsWith("\n", i + 1) : isOdd(character)) {
        throw new Refused(at, "有看不见的字符 U+%04X".formatted(character), "删去它；用普通的文本编辑器保存");
      }
    }
  }

  private static boolean isOdd(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\t';
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private void read() {
    while (at < text.length()) {
      char next = text.charAt(at);
      if (next == '\n') {
        line++;
        at++;
      } else if (next == ' ' || next == '\t' || next == '\r') {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        blockComment();
      } else if (next == '"') {
        quoted();
      } else if (isDigit(next)) {
        number();
      } else if (isLetter(next) || next == '$') {
        name();
      } else if (PUNCTUATION.indexOf(next) >= 0) {
        add(Token.Kind.SYMBOL, at + 1);
      } else {
        operator();
      }
    }
    tokens.add(new Token(Token.Kind.END, "", line, at));
  }

  private void blockComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw new Refused(line, "注释没有结束", "在注释后写 */");
    }
    line += (int) text.substring(at, end).chars().filter(c -> c == '\n').count();
    at = end + 2;
  }

  private void quoted() {
    int end = text.indexOf('"', at + 1);
    int lineEnd = text.indexOf('\n', at);
    if (end < 0 || (lineEnd >= 0 && lineEnd < end)) {
      throw new Refused(line, "引号没有成对", "文字前后各写一个双引号，写在同一行");
    }
    String content = text.substring(at + 1, end);
    if (text.startsWith("\"", end + 1)) {
      throw new Refused(line, "两段文字连在一起", "两段文字之间写 +");
    }
    if (content.contains("//") || content.contains("/*") || content.contains("*/")) {
      throw new Refused(line, "文字“" + content + "”中有注释符号", "去掉其中的 // 和 /*");
    }
    if (content.length() > LONGEST_TEXT) {
      throw new Refused(line, "文字过长", "一段文字不超过" + LONGEST_TEXT + "字");
    }
    tokens.add(new Token(Token.Kind.TEXT, content, line, end + 1));
    at = end + 1;
  }

  private void number() {
    int end = digits(at);
    if (text.startsWith(".", end) && end + 1 < text.length() && isDigit(text.charAt(end + 1))) {
      end = digits(end + 1);
    }
    String number = text.substring(at, end);
    boolean goesOn = end < text.length() && (isLetter(text.charAt(end)) || text.charAt(end) == '$');
    boolean octal = number.length() > 1 && number.startsWith("0") && !number.startsWith("0.");
    if (goesOn || octal || number.length() > LONGEST_NUMBER) {
      throw new Refused(line, "“" + number + (goesOn ? "…" : "") + "”不是数", "写成 90 或 92.5 的样子");
    }
    add(Token.Kind.NUMBER, end);
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void name() {
    int end = at + 1;
    while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    boolean variable = text.charAt(at) == '$';
    if ((end < text.length() && text.charAt(end) == '$') || (variable && end == at + 1)) {
      throw new Refused(line, "“$”的位置不对", "变量写成 $form 的样子");
    }
    add(variable ? Token.Kind.VARIABLE : Token.Kind.NAME, end);
  }

  private void operator() {
    int end = at;
    while (end < text.length() && OPERATOR_CHARACTERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String operator = text.substring(at, Math.max(end, at + 1));
    if (!OPERATORS.contains(operator)) {
      throw refused(line, operator);
    }
    if (operator.length() == 3) {
      add(Token.Kind.SYMBOL, at + 2);
      operator = "!";
    }
    add(Token.Kind.SYMBOL, at + operator.length());
  }

  private static Refused refused(int line, String what) {
    String hint = HINTS.getOrDefault(what, "只能用半角的 == != < <= > >= && || ! + - * 和括号，运算符之间留空格");
    return new Refused(line, "规则里不能有“" + what + "”", hint);
  }

  private void add(Token.Kind kind, int end) {
    tokens.add(new Token(kind, text.substring(at, end), line, end));
    at = end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
}
