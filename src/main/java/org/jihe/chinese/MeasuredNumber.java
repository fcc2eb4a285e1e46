package org.jihe.chinese;

import java.math.BigDecimal;
import org.jihe.domain.Measures;

/**
 * A number with the measure that it carries, brought to the measure that stands beside it.
 *
 * @param number in the measure beside it, if there is one, else in the one that it carries
 * @param from where the carried measure begins in the compact text; -1 for per cent before a number
 * @param to where it ends
 * @param conflict whether the two measures cannot be brought together
 */
record MeasuredNumber(BigDecimal number, int from, int to, boolean conflict) {

  /** Columns that state no measure at all. */
  private static final String NONE = "无-/—定性";

  static MeasuredNumber of(BigDecimal value, TargetBack back, boolean percent, String beside) {
    String stated = NONE.contains(beside) ? "" : unbracketed(beside);
    if (percent && back.measureWord().isEmpty()) {
      return new MeasuredNumber(value, -1, -1, !stated.isEmpty() && !stated.equals("%"));
    }
    return stated.isEmpty() ? alone(value, back) : beside(value, back, stated);
  }

  private static MeasuredNumber alone(BigDecimal value, TargetBack back) {
    if (back.measureWord().isEmpty() || back.parted()) {
      BigDecimal whole = value.scaleByPowerOfTen(Multipliers.power(back.multiplier()));
      return new MeasuredNumber(whole, back.measureFrom(), back.measureTo(), false);
    }
    return new MeasuredNumber(
        value, back.measureFrom() - back.multiplier().length(), back.measureTo(), false);
  }

  private static MeasuredNumber beside(BigDecimal value, TargetBack back, String stated) {
    String word = unbracketed(Measures.plain(back.measureWord()));
    String own = back.multiplier() + word;
    int from = back.measureFrom() - (back.parted() ? 0 : back.multiplier().length());
    if (own.isEmpty() || own.equals(stated) || (word.isEmpty() && stated.startsWith(own))) {
      return new MeasuredNumber(value, from, back.measureTo(), false);
    }
    int given = Multipliers.power(back.multiplier());
    int wanted = Multipliers.power(multiplier(stated));
    String plain = Multipliers.plain(stated);
    boolean same =
        word.isEmpty() || alike(word).equals(alike(plain)) || startsWith(stated, back, word);
    if (word.equals(stated)) {
      wanted = 0;
    }
    return new MeasuredNumber(
        value.scaleByPowerOfTen(given - wanted),
        from,
        back.measureTo(),
        !same && !word.equals(stated));
  }

  /** Measures of the same thing: 人, 名 and 人次, 场 and 场次, 日 and 天. */
  private static String alike(String measure) {
    int length = measure.length();
    String plain = length > 1 && measure.endsWith("次") ? measure.substring(0, length - 1) : measure;
    plain = plain.startsWith("个") && MeasureWords.isTime(plain) ? plain.substring(1) : plain;
    return switch (plain) {
      case "名", "位" -> "人";
      case "日" -> "天";
      default -> plain;
    };
  }

  private static String multiplier(String measure) {
    return measure.substring(0, measure.length() - Multipliers.plain(measure).length());
  }

  /** 个村 beside 5个, and 个 beside 5个村. */
  private static boolean startsWith(String stated, TargetBack back, String word) {
    return back.multiplier().isEmpty()
        && stated.startsWith(word)
        && MeasureWords.isOne(word)
        && !MeasureWords.isOne(stated);
  }

  private static String unbracketed(String measure) {
    return measure.replace("(", "").replace(")", "");
  }
}
