package org.jihe.rules.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jihe.domain.WeightSum;
import org.jihe.rules.analysis.KeyedRows;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 权重分配: the splits of the weights over 一级指标 that are accepted, one in each row. */
public final class WeightSplits extends PolicyTable {
  private static final List<String> LEVELS = List.of("成本", "产出", "效益", "满意度");
  private static final String EXECUTION = "预算执行";
  private static final TableKind KIND =
      TableKind.of(
              "weights.xlsx",
              "权重分配",
              "一级指标之间允许的权重分配；每行是一种可接受的分配。",
              Column.number("成本", "成本指标权重，空白为0"),
              Column.number("产出", "产出指标权重").mandatory(),
              Column.number("效益", "效益指标权重").mandatory(),
              Column.number("满意度", "满意度指标权重，空白为0"))
          .askedBy("weight-split")
          .compared(KeyedRows.every(LEVELS.toArray(String[]::new)));

  /** Points by 一级指标, a map for each row. */
  private final List<Map<String, BigDecimal>> splits = each(WeightSplits::split);

  WeightSplits(List<RuleRow> rows) {
    super(KIND, rows);
  }

  private static Map<String, BigDecimal> split(RuleRow row) {
    Map<String, BigDecimal> split = new LinkedHashMap<>();
    LEVELS.forEach(l -> split.put(l, row.has(l) ? row.number(l) : BigDecimal.ZERO));
    return split;
  }

  /** 编号 of the first row. */
  public String id() {
    return rows().get(0).id();
  }

  /** Whether the weights are split as no row says; the execution rate is left out. */
  public boolean refuse(WeightSum sum) {
    Map<String, BigDecimal> stated = stated(sum);
    return !splits.isEmpty()
        && splits.stream()
            .noneMatch(split -> LEVELS.stream().allMatch(l -> same(l, split, stated)));
  }

  private static boolean same(
      String level, Map<String, BigDecimal> split, Map<String, BigDecimal> stated) {
    BigDecimal points = split.getOrDefault(level, BigDecimal.ZERO);
    return points.compareTo(stated.getOrDefault(level, BigDecimal.ZERO)) == 0;
  }

  /** The split as stated, such as {@code 产出50、效益30、满意度10}. */
  public String actual(WeightSum sum) {
    return text(stated(sum));
  }

  /** The splits accepted, such as {@code 产出50、效益30、满意度10；或…}. */
  public String expected() {
    return splits.stream().map(WeightSplits::text).collect(Collectors.joining("；或"));
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

  @Override
  String sentence(RuleRow row) {
    String shares =
        LEVELS.stream().filter(row::has).map(l -> l + row.text(l)).collect(Collectors.joining("、"));
    return "一级指标的权重可以分为" + shares + Phrases.filled("[，级别为{级别}]", row);
  }

  @Override
  List<Object> answers(Asked asked) {
    return List.of(rows().stream().map(RuleRow::id).limit(1).toList(), splits);
  }
}
