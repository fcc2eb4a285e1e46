package org.jihe.rules.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  private final List<Split> splits = each(Split::of);

  WeightSplits(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /** The points of each 一级指标; 0 where none is given. */
  public record Split(
      BigDecimal cost, BigDecimal output, BigDecimal benefit, BigDecimal satisfaction) {
    private static Split of(RuleRow row) {
      return of(level -> row.has(level) ? row.number(level) : BigDecimal.ZERO);
    }

    private static Split of(Function<String, BigDecimal> points) {
      List<BigDecimal> all = LEVELS.stream().map(points).toList();
      return new Split(all.get(0), all.get(1), all.get(2), all.get(3));
    }

    private Map<String, BigDecimal> byLevel() {
      Map<String, BigDecimal> points = new LinkedHashMap<>();
      List<BigDecimal> all = List.of(cost, output, benefit, satisfaction);
      LEVELS.forEach(level -> points.put(level, all.get(points.size())));
      return points;
    }
  }

  /** 编号 of the first row. */
  public String id() {
    return rows().get(0).id();
  }

  /** The splits that are accepted. */
  public List<Split> accepted() {
    return splits;
  }

  /** How the weights are split; the execution rate is left out. */
  public Split stated(WeightSum sum) {
    Map<String, BigDecimal> points = points(sum);
    return Split.of(level -> points.getOrDefault(level, BigDecimal.ZERO));
  }

  /** The split as stated, such as {@code 产出50、效益30、满意度10}. */
  public String actual(WeightSum sum) {
    return text(points(sum));
  }

  /** The splits accepted, such as {@code 产出50、效益30、满意度10；或…}. */
  public String expected() {
    return splits.stream().map(split -> text(split.byLevel())).collect(Collectors.joining("；或"));
  }

  private static Map<String, BigDecimal> points(WeightSum sum) {
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
