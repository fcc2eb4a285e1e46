package org.jihe.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;

/**
 * What a column of a decision table says, with places for what a row's cell holds. A cell is a
 * value: a number, a truth value or a quoted text where the place stands alone, a text without
 * quotation marks where it stands in quotation marks. It is never code.
 */
final class Snippet {
  private static final Pattern PLACE = Pattern.compile("\\$param\\b|\\$\\d+");
  private static final Pattern LITERAL =
      Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?|true|false|TRUE|FALSE|\"[^\"]*\"");
  private static final int LONGEST = 300;

  private final String text;
  private final List<Place> places = new ArrayList<>();

  /** A place for a value: where it begins and ends, which of the cell's values, from 0. */
  private record Place(int from, int to, int value, boolean quoted) {}

  /** Why a cell or a snippet cannot be used. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;
    private final String hint;

    Unfit(String message, String hint) {
      super(message, null, false, false);
      this.hint = hint;
    }

    String message() {
      return String.valueOf(getMessage());
    }

    String hint() {
      return hint;
    }
  }

  private Snippet(String text) {
    this.text = text;
  }

  static Snippet of(String written) throws Unfit {
    Snippet snippet = new Snippet(oneLine(written));
    requireWhole(snippet.text);
    Matcher found = PLACE.matcher(snippet.text);
    boolean numbered = false;
    boolean plain = false;
    while (found.find()) {
      boolean param = found.group().equals("$param");
      int number = param ? 1 : Integer.parseInt(shortened(found.group().substring(1)));
      plain |= param;
      numbered |= !param;
      boolean quoted =
          snippet.text.substring(0, found.start()).chars().filter(c -> c == '"').count() % 2 == 1;
      snippet.places.add(new Place(found.start(), found.end(), number - 1, quoted));
    }
    if (plain && numbered) {
      throw new Unfit("不能既有 $param 又有 $1", "一个值写 $param，几个值写 $1、$2");
    }
    return snippet;
  }

  private static String shortened(String digits) {
    return digits.length() > 3 ? "999" : digits;
  }

  private static String oneLine(String written) throws Unfit {
    String text = Blanks.strip(written).replaceAll("\\s*\\R\\s*", " ");
    if (text.contains("//") || text.contains("/*") || text.contains("*/")) {
      throw new Unfit("有注释符号", "去掉其中的 // 和 /*");
    }
    return text;
  }

  /** A snippet that closes what it did not open would change what stands around it. */
  private static void requireWhole(String text) throws Unfit {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      open += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) {
        break;
      }
    }
    if (open != 0 || quoted) {
      throw new Unfit("括号或引号没有成对", "括号、引号都要成对");
    }
  }

  boolean isConstant() {
    return places.isEmpty();
  }

  /** The snippet with a cell's values in their places. */
  String with(String cell) throws Unfit {
    List<String> values = values(cell);
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (Place place : places) {
      filled.append(text, from, place.from());
      String value = values.get(place.value());
      filled.append(place.quoted() ? text(value) : literal(value));
      from = place.to();
    }
    return filled.append(text, from, text.length()).toString();
  }

  private List<String> values(String cell) throws Unfit {
    int wanted = places.stream().mapToInt(place -> place.value() + 1).max().orElse(1);
    if (wanted == 1) {
      return List.of(cell);
    }
    List<String> values = List.of(cell.split(",", -1));
    if (values.size() != wanted) {
      throw new Unfit("要填" + wanted + "个值，填了" + values.size() + "个", "几个值之间用半角逗号分开，值里不能有逗号");
    }
    return values.stream().map(Blanks::strip).toList();
  }

  private static String literal(String value) throws Unfit {
    if (!LITERAL.matcher(value).matches()) {
      throw new Unfit("“" + glimpse(value) + "”不是一个值", "填数（90、92.5）、true、false，或用双引号括起来的文字");
    }
    String plain = value.equals("TRUE") || value.equals("FALSE") ? lower(value) : value;
    return plain.startsWith("\"")
        ? '"' + text(plain.substring(1, plain.length() - 1)) + '"'
        : plain;
  }

  private static String lower(String truth) {
    return truth.equals("TRUE") ? "true" : "false";
  }

  private static String text(String value) throws Unfit {
    boolean odd = value.chars().anyMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c));
    if (odd || value.length() > LONGEST) {
      throw new Unfit("文字“" + glimpse(value) + "”里有双引号、反斜杠或换行，或过长", "引号改用“”，删去反斜杠和换行");
    }
    if (!Blanks.strip(value).equals(value)
        || value.contains("\u00A0")
        || value.contains("\u3000")) {
      throw new Unfit("文字“" + glimpse(value) + "”里有看不见的空白，会永远对不上", "删去两端的空白和全角空格");
    }
    return oneLine(value);
  }

  private static String glimpse(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.length() <= 30 ? line : line.substring(0, 30) + "…";
  }
}
