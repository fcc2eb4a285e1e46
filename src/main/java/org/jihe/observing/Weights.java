package org.jihe.observing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.WeightSum;

/** Adds up the weights of a form's indicators. */
final class Weights implements FormMeasure {
  private static final Pattern EXECUTION_RATE = Pattern.compile("(?:预算|资金).{0,6}执行率|^执行率$");

  @Override
  public List<WeightSum> of(Declaration form) {
    List<Indicator> indicators = form.indicators();
    if (indicators.isEmpty() || !indicators.stream().allMatch(i -> i.weight().readable())) {
      return List.of();
    }
    BigDecimal total = BigDecimal.ZERO;
    Map<String, BigDecimal> byLevel1 = new LinkedHashMap<>();
    boolean executionRate = false;
    for (Indicator indicator : indicators) {
      BigDecimal weight = indicator.weight().number();
      total = total.add(weight);
      if (indicator.level1().stated()) {
        byLevel1.merge(Blanks.remove(indicator.level1().raw()), weight, BigDecimal::add);
      }
      executionRate |= EXECUTION_RATE.matcher(Blanks.remove(indicator.name().raw())).find();
    }
    Place first = indicators.get(0).weight().place();
    Place place = new Place("/indicators", first.label(), first.position(), "");
    return List.of(new WeightSum(place, total, indicators.size(), executionRate, byLevel1));
  }
}
