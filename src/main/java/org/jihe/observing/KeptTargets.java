package org.jihe.observing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.Widths;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;
import org.jihe.domain.TargetsKept;

/** Counts targets that are the figures of last year again, where the layout has those. */
final class KeptTargets implements FormMeasure {
  private static final Pattern NUMBER =
      Pattern.compile("[^0-9]{0,4}([0-9]{1,9}(?:\\.[0-9]{1,4})?)[^0-9]{0,8}");

  @Override
  public List<TargetsKept> of(Declaration form) {
    List<Indicator> kept = new ArrayList<>();
    int total = 0;
    for (Indicator indicator : form.indicators()) {
      Matcher previous = NUMBER.matcher(Widths.half(indicator.previousTarget().text()));
      if (comparable(indicator) && previous.matches()) {
        total++;
        if (new BigDecimal(previous.group(1)).compareTo(indicator.target().number()) == 0) {
          kept.add(indicator);
        }
      }
    }
    return kept.isEmpty()
        ? List.of()
        : List.of(new TargetsKept(kept.size(), total, kept.get(0).target().place()));
  }

  /** Many indicators rightly aim at all or none, this year as the last. */
  private static boolean comparable(Indicator indicator) {
    String target = indicator.target().text();
    return indicator.target().readable() && !target.equals("0") && !target.equals("100");
  }
}
