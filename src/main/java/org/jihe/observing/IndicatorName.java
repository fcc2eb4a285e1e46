package org.jihe.observing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jihe.domain.Blanks;
import org.jihe.domain.Indicator;

/** What an indicator's name is about, apart from how it is measured. */
final class IndicatorName {
  /** How things are measured says nothing about what is measured; the longest come first. */
  private static final List<String> MEASURES =
      Stream.concat(
              Stream.of("完成 合格 知晓 成功 达标 及时 准确 事故发生 发生 到位 办结 增长 下降 普及 参与 执行 验收 优良".split(" "))
                  .map(what -> what + "率"),
              Stream.of("率 满意度 平均值 数量 次数 人数 户数 个数 金额 数 量 额 值 度".split(" ")))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private static final String LAST = "率度值量数额";

  private IndicatorName() {}

  /** The name as written, blanks removed. */
  static String of(Indicator indicator) {
    return Blanks.remove(indicator.name().raw());
  }

  /** The name without the words at its end that say how it is measured. */
  static String subject(Indicator indicator) {
    String name = of(indicator);
    if (name.isEmpty() || LAST.indexOf(name.charAt(name.length() - 1)) < 0) {
      return name;
    }
    for (String measure : MEASURES) {
      if (name.endsWith(measure)) {
        return name.substring(0, name.length() - measure.length());
      }
    }
    return name;
  }
}
