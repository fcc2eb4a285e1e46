package org.jihe.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Blanks;

/**
 * One section of a number format: what stands before the digits, the places of the digits with what
 * stands between them, and what stands behind.
 *
 * @param prefix shown before the digits, or alone when there is no place for digits
 * @param whole places of the digits before the point, with literal characters between them
 * @param least how many decimals are shown at least
 * @param most how many decimals are shown at most
 * @param grouped whether thousands are parted
 * @param thousands how often the number is divided by a thousand before it is shown
 * @param hundreds how often it is multiplied by a hundred
 * @param style in which way its digits are written
 */
record NumberSection(
    String prefix,
    List<Place> whole,
    int least,
    int most,
    boolean grouped,
    int thousands,
    int hundreds,
    Style style,
    String suffix) {

  /** A place of a digit ({@code 0}, {@code #}, {@code ?}), or a literal character. */
  record Place(char sign, boolean digit) {}

  /** In which way the digits of a section are written. */
  enum Style {
    /** There is no place for digits. */
    NONE,
    DECIMAL,
    /**
     * As the program thinks fit, as a fraction, or with an exponent: the number itself is taken.
     */
    FREE,
    TEXT
  }

  NumberSection {
    whole = List.copyOf(whole);
  }

  boolean isForText() {
    return style == Style.TEXT;
  }

  /** What shows of a text. */
  Optional<String> shown(String text) {
    if (style == Style.NONE && Blanks.isBlank(prefix)) {
      return Optional.empty();
    }
    return Optional.of(style == Style.TEXT ? prefix + text + suffix : text);
  }

  /**
   * What shows of a number.
   *
   * @param negative whether the section is for negative numbers alone, and has their sign itself
   */
  Shown shown(BigDecimal number, boolean negative) {
    if (number.signum() == 0) {
      return zero();
    } else if (style == Style.NONE) {
      return Blanks.isBlank(prefix) ? new Shown("", Shown.How.HIDDEN) : literal();
    } else if (isScaling()) {
      return new Shown(text(scaled(number), negative), Shown.How.SCALED);
    }
    return Shown.truly(text(number.movePointRight(2 * hundreds), negative));
  }

  private Shown literal() {
    return Shown.truly(Blanks.strip(prefix + suffix));
  }

  /** A dash for zero is zero; a place that shows nothing of it hides it. */
  private Shown zero() {
    String around = Blanks.remove(prefix + suffix).replaceAll("[¥￥$]", "");
    boolean shy = style == Style.DECIMAL && whole.stream().noneMatch(place -> place.sign() == '0');
    if (style == Style.NONE || (shy && least == 0)) {
      if (around.isEmpty()) {
        return new Shown("", Shown.How.ZERO_HIDDEN);
      }
      return around.matches("[-－–—]+") ? Shown.truly("0") : literal();
    }
    return Shown.truly(isScaling() ? "0" : text(BigDecimal.ZERO, false));
  }

  /** Whether a number that is not zero shows as another one. */
  private boolean isScaling() {
    boolean point = whole.stream().anyMatch(of -> !of.digit() && ".,，．".indexOf(of.sign()) >= 0);
    return thousands > 0 || point;
  }

  private BigDecimal scaled(BigDecimal number) {
    return number.movePointRight(2 * hundreds).movePointLeft(3 * thousands);
  }

  private String text(BigDecimal number, boolean negative) {
    String before = negative ? prefix.replaceAll("[-－(（]", "") : prefix;
    String behind = negative ? suffix.replaceAll("[)）]", "") : suffix;
    String sign = number.signum() < 0 ? "-" : "";
    return Blanks.strip(sign + before + digits(number.abs()) + behind);
  }

  private String digits(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    boolean tooLong = plain.scale() > most && !isScaling();
    if (style != Style.DECIMAL || tooLong) {
      return plain.toPlainString();
    }
    BigDecimal kept = number.setScale(most, RoundingMode.HALF_UP).stripTrailingZeros();
    String all =
        kept.setScale(Math.max(least, kept.scale()), RoundingMode.UNNECESSARY).toPlainString();
    int point = all.indexOf('.');
    String decimals = point < 0 ? "" : all.substring(point);
    String before = filled(point < 0 ? all : all.substring(0, point));
    return (before.isEmpty() ? "0" : before) + decimals;
  }

  /** The digits before the point, put into their places from the right. */
  private String filled(String digits) {
    StringBuilder text = new StringBuilder();
    int left = digits.equals("0") ? 0 : digits.length();
    int shown = 0;
    int places = (int) whole.stream().filter(Place::digit).count();
    if (places == 0) {
      return digits;
    }
    for (int i = whole.size() - 1; i >= 0; i--) {
      if (!whole.get(i).digit()) {
        text.append(whole.get(i).sign());
        continue;
      }
      places--;
      do {
        if (left > 0 || whole.get(i).sign() == '0') {
          text.append(grouped && shown > 0 && shown % 3 == 0 ? "," : "");
          text.append(left > 0 ? digits.charAt(left - 1) : '0');
          left--;
          shown++;
        }
      } while (places == 0 && left > 0);
    }
    return text.reverse().toString();
  }
}
