package org.jihe.observing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;
import org.jihe.domain.IndicatorEcho;

/**
 * Finds completion rates whose subject another indicator counts: 培训完成率 beside 培训人数. A rate that is
 * about time (按时完成率) says more than the count and is none.
 */
final class IndicatorEchoes implements FormMeasure {
  private static final Pattern COMPLETION = Pattern.compile("^(?!.*(?:时|期|计划|进度)).*完成率$");

  private final Words words;

  IndicatorEchoes(Words words) {
    this.words = words;
  }

  @Override
  public List<IndicatorEcho> of(Declaration form) {
    List<IndicatorEcho> found = new ArrayList<>();
    for (Indicator rate : form.indicators()) {
      String name = IndicatorName.of(rate);
      if (name.endsWith("完成率") && COMPLETION.matcher(name).matches()) {
        best(rate, form.indicators()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<IndicatorEcho> best(Indicator rate, List<Indicator> indicators) {
    String subject = IndicatorName.subject(rate);
    CharPairs pairs = words.pairs(subject);
    Stream<IndicatorEcho> echoes =
        indicators.stream()
            .filter(other -> !other.equals(rate) && other.counts() && !pairs.isEmpty())
            .map(other -> echo(rate, other, subject, pairs));
    return echoes.max(Comparator.comparingDouble(IndicatorEcho::share));
  }

  private IndicatorEcho echo(Indicator rate, Indicator other, String subject, CharPairs pairs) {
    CharPairs others = words.pairs(IndicatorName.of(other));
    double share = (double) pairs.sharedWith(others) / pairs.size();
    return new IndicatorEcho(rate, other, share, words.shared(subject, others));
  }
}
