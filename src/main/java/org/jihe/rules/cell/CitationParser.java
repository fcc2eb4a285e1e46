package org.jihe.rules.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jihe.domain.Blanks;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.Verification;

/**
 * Reads norms such as {@code 《预算法》第三十七条第二款；《预算法实施条例》（国务院令第729号）第五条；财预〔2021〕101号}.
 *
 * <pre>
 * norms = norm { "；" norm }
 * norm  = "《" title "》" [ "（" number "）" ] [ article ] | number [ "《" title "》" ] [ article ]
 * </pre>
 */
final class CitationParser {
  private static final Pattern DOCUMENT =
      Pattern.compile("[\\p{IsHan}（）()]{2,20}〔(?:19|20)\\d{2}〕\\d+(?:-\\d+)?号");
  private static final Pattern ORDER =
      Pattern.compile("[\\p{IsHan}]{2,20}令(?:第\\d+号|〔\\d{4}〕第?\\d+号)");
  private static final Pattern STANDARD =
      Pattern.compile("(?:GB|DB|[A-Z]{2,3})(?:/[TZ])? ?\\d+(?:\\.\\d+)?[-—–]\\d{4}");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:" + DOCUMENT + "|" + ORDER + "|" + STANDARD + ")");
  private static final Pattern ARTICLE =
      Pattern.compile("(?:第[一二三四五六七八九十百零〇\\d]|附件|附表|附录|序言|§|\\d).*", Pattern.DOTALL);
  private static final Pattern WRONG_BRACKETS =
      Pattern.compile("[\\[【﹝(（〔]((?:19|20)\\d{2})[\\]】﹞)）〕]\\s*第?\\s*(\\d+)\\s*号");

  private CitationParser() {}

  /** Reads a cell that is not blank; the norms come as {@link Verification#PENDING}. */
  static List<LegalBasis> parse(String cell) throws UnreadableCell {
    List<LegalBasis> norms = new ArrayList<>();
    int at = 0;
    for (String part : cell.split("[；;\n]", -1)) {
      if (Blanks.isBlank(part)) {
        throw new UnreadableCell(at, "两个分号之间缺一条依据", "");
      }
      norms.add(norm(Blanks.strip(part), at));
      at += part.length() + 1;
    }
    return norms;
  }

  /** Norms in canonical form. */
  static String written(List<LegalBasis> norms) {
    return norms.stream().map(CitationParser::written).collect(Collectors.joining("；"));
  }

  private static String written(LegalBasis norm) {
    if (norm.title().isEmpty()) {
      return norm.documentNumber() + norm.article();
    }
    String number = norm.documentNumber().isEmpty() ? "" : "（" + norm.documentNumber() + "）";
    return "《" + norm.title() + "》" + number + norm.article();
  }

  private static LegalBasis norm(String text, int at) throws UnreadableCell {
    if (text.startsWith("《")) {
      int close = closing(text, at);
      String rest = Blanks.strip(text.substring(close + 1));
      String number = "";
      if (rest.startsWith("（") || rest.startsWith("(")) {
        int end = closingBracket(rest);
        number = number(rest.substring(1, end), at + close + 2);
        rest = rest.substring(end + 1);
      }
      return new LegalBasis(
          number, text.substring(1, close), article(rest, at, text), Verification.PENDING);
    }
    Matcher number = NUMBER.matcher(text);
    if (!number.find()) {
      throw new UnreadableCell(at, "“" + text + "”不是依据：法规写在书名号里，文件写文号", mended(text));
    }
    String rest = Blanks.strip(text.substring(number.end()));
    String title = "";
    if (rest.startsWith("《")) {
      int close = closing(rest, at);
      title = rest.substring(1, close);
      rest = rest.substring(close + 1);
    }
    return new LegalBasis(number.group(), title, article(rest, at, text), Verification.PENDING);
  }

  private static int closing(String text, int at) throws UnreadableCell {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
      if (depth == 0 && i > 1) {
        return i;
      }
    }
    throw new UnreadableCell(at, "书名号没有另一半，或中间没有字", text.replace("《", "《") + "》");
  }

  private static int closingBracket(String text) throws UnreadableCell {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new UnreadableCell(-1, "括号没有另一半", "");
  }

  private static String number(String text, int at) throws UnreadableCell {
    String plain = Blanks.strip(text);
    Matcher number = NUMBER.matcher(plain);
    if (!number.find() || number.end() != plain.length()) {
      throw new UnreadableCell(at, "“" + plain + "”不是文号", mended(plain));
    }
    return plain;
  }

  private static String article(String text, int at, String norm) throws UnreadableCell {
    String plain = Blanks.strip(text);
    if (!plain.isEmpty() && !ARTICLE.matcher(plain).matches()) {
      int offset = at + Math.max(0, norm.indexOf(plain));
      throw new UnreadableCell(offset, "“" + plain + "”不是条款；两条依据之间要用分号", "");
    }
    return plain;
  }

  /** The text with the brackets that GB/T 9704 wants, where only they are wrong. */
  private static String mended(String text) {
    Matcher wrong = WRONG_BRACKETS.matcher(text);
    String mended = wrong.replaceFirst("〔$1〕$2号");
    if (NUMBER.matcher(mended).find()) {
      return mended;
    }
    return text.endsWith("法") || text.endsWith("条例") || text.endsWith("办法") ? "《" + text + "》" : "";
  }
}
