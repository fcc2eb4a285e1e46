package org.jihe.rules.sheet;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.rules.cell.Amount;
import org.jihe.rules.cell.ColumnType;

/**
 * A number beside what its cell's format shows of it.
 *
 * @param plain the number itself
 * @param shown what whoever looks at the cell sees
 * @param same whether the digits shown are the number itself
 * @param unit the unit of money that is shown; empty when none is
 */
record FigureLook(String plain, String shown, boolean same, String unit) {
  private static final Pattern SHOWN =
      Pattern.compile("([¥￥]?)\\s*([-+]?)([¥￥]?)\\s*([0-9,]+(?:\\.[0-9]+)?)\\s*(\\D*)");

  static FigureLook of(String plain, String shown) {
    Matcher matcher = SHOWN.matcher(shown);
    if (!matcher.matches()) {
      return new FigureLook(plain, shown, false, "");
    }
    String digits = matcher.group(2) + matcher.group(4).replace(",", "");
    boolean same = new BigDecimal(digits).compareTo(new BigDecimal(plain)) == 0;
    String suffix = matcher.group(5).strip();
    boolean yuan = !(matcher.group(1) + matcher.group(3)).isEmpty() && suffix.isEmpty();
    return new FigureLook(plain, shown, same, yuan ? "元" : suffix);
  }

  /** What a column of this type takes it for. */
  SeenCell seen(ColumnType type) {
    boolean money = Amount.MONEY.containsKey(unit);
    String text = type == ColumnType.MONEY_TEST && money ? plain + unit : plain;
    boolean understood = same && (unit.isEmpty() || unit.equals("元") || text.endsWith(unit));
    SeenCell seen = SeenCell.plain(text);
    return understood || (same && !isScale())
        ? seen
        : seen.warned("显示为 " + shown + "，实际是 " + text + "，按实际值读取");
  }

  /** Whether what stands behind the number makes another number of it. */
  private boolean isScale() {
    return unit.chars().anyMatch(c -> "千万亿百".indexOf(c) >= 0);
  }
}
