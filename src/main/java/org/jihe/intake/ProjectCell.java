package org.jihe.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.Widths;
import org.jihe.domain.Blanks;

/**
 * Code and name written into one cell as {@code 代码-名称}.
 *
 * @param code the code exactly as written; empty when the cell begins with none
 * @param name the name exactly as written; the whole cell when there is no code
 */
record ProjectCell(String code, String name) {
  private static final Pattern DASH = Pattern.compile("[-－—–―‐‑−]");
  private static final int SHORTEST_CODE = 6;

  /** No name of a project begins with as many letters and digits, and a dash. */
  private static final int LONG_CODE = 15;

  static ProjectCell read(String text) {
    Matcher dash = DASH.matcher(text);
    if (dash.find() && isCode(text.substring(0, dash.start()))) {
      return new ProjectCell(text.substring(0, dash.start()), text.substring(dash.end()));
    }
    return new ProjectCell("", text);
  }

  /** Whether there is a code so long that it is one even where only a name is asked for. */
  boolean withLongCode() {
    return Blanks.remove(code).length() >= LONG_CODE;
  }

  /** Letters and digits only; long enough not to be the first year of 2024-2025年项目. */
  private static boolean isCode(String text) {
    String plain = Blanks.remove(Widths.half(text));
    return plain.length() >= SHORTEST_CODE
        && plain.chars().allMatch(ProjectCell::isAlphanumeric)
        && plain.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
