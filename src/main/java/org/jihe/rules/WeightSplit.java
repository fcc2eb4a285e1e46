package org.jihe.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jihe.domain.WeightSum;
import org.jihe.rules.sheet.RuleRow;

/**
 * The splits of the weights over 一级指标 that are accepted (权重分配).
 *
 * @param id 编号 of the first row
 * @param splits points by 一级指标, one map for each row
 */
public record WeightSplit(String id, List<Map<String, BigDecimal>> splits) {
  private static final List<String> LEVELS = List.of("成本", "产出", "效益", "满意度");
  private static final String EXECUTION = "预算执行";

  public WeightSplit {
    splits = List.copyOf(splits);
  }

  static WeightSplit of(List<RuleRow> rows) {
    return new WeightSplit(rows.get(0).id(), rows.stream().map(WeightSplit::split).toList());
  }

  private static Map<String, BigDecimal> split(RuleRow row) {
    Map<String, BigDecimal> split = new LinkedHashMap<>();
    for (String level : LEVELS) {
      split.put(level, row.has(level) ? row.number(level) : BigDecimal.ZERO);
    }
    return split;
  }

  /** Whether the weights are split as one of the rows says; the execution rate is left out. */
  public boolean accepts(WeightSum sum) {
    Map<String, BigDecimal> stated = stated(sum);
    return splits.stream()
        .anyMatch(
            split ->
                LEVELS.stream()
                    .allMatch(
                        level ->
                            split
                                    .getOrDefault(level, BigDecimal.ZERO)
                                    .compareTo(stated.getOrDefault(level, BigDecimal.ZERO))
                                == 0));
  }

  /** The split as stated, such as {@code 产出50、效益30、满意度10}. */
  public String actual(WeightSum sum) {
    return text(stated(sum));
  }

  /** The splits accepted, such as {@code 产出50、效益30、满意度10；或…}. */
  public String expected() {
    return splits.stream().map(WeightSplit::text).collect(Collectors.joining("；或"));
  }

  private static Map<String, BigDecimal> stated(WeightSum sum) {
    Map<String, BigDecimal> stated = new LinkedHashMap<>();
    sum.byLevel1()
        .forEach(
            (level1, points) -> {
              if (!level1.contains(EXECUTION)) {
                stated.merge(level(level1), points, BigDecimal::add);
              }
            });
    return stated;
  }

  private static String level(String level1) {
    return LEVELS.stream().filter(level1::contains).findFirst().orElse(level1);
  }

  private static String text(Map<String, BigDecimal> split) {
    return split.entrySet().stream()
        .filter(entry -> entry.getValue().signum() != 0)
        .map(entry -> entry.getKey() + entry.getValue().stripTrailingZeros().toPlainString())
        .collect(Collectors.joining("、"));
  }
}
