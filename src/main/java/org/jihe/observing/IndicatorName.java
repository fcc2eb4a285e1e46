package org.jihe.observing;

import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Indicator;

/** What an indicator's name is about, apart from how it is measured. */
final class IndicatorName {
  /** How things are measured (率, 数量, 满意度 …) says nothing about what is measured. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:(?:完成|合格|知晓|成功|达标|及时|准确|事故发生|发生|到位|办结|增长|下降|普及|参与|执行|验收|优良)?率"
              + "|满意度|平均值|数量|次数|人数|户数|个数|金额|[数量额值度])$");

  private IndicatorName() {}

  /** The name as written, blanks removed. */
  static String of(Indicator indicator) {
    return Blanks.remove(indicator.name().raw());
  }

  /** The name without the words at its end that say how it is measured. */
  static String subject(Indicator indicator) {
    return MEASURE.matcher(of(indicator)).replaceFirst("");
  }
}
