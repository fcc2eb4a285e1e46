package org.jihe.rules.cell;

import java.util.List;

/** Says what may be typed in a column. */
public final class Typeable {
  private static final int SHOWN = 20;

  private Typeable() {}

  /** What may be typed, with the choices where there are some, in Chinese, one line. */
  public static String in(Column column) {
    List<String> choices = column.choices();
    String listed =
        String.join("、", choices.subList(0, Math.min(SHOWN, choices.size())))
            + (choices.size() > SHOWN ? " 等" + choices.size() + "项" : "");
    return switch (column.type()) {
      case CHOICE -> listed + "（选一项）";
      case CHOICES -> listed + "（可填几项，用顿号分隔）";
      case CHOICE_TEST -> listed + "（可填几项，用顿号分隔；或写 非 某项；空白或 - 表示不限）";
      default -> column.type().typeable();
    };
  }
}
