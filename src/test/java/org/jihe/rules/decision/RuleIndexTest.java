package org.jihe.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.Indicator;
import org.jihe.rules.sheet.RuleRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index finds what asking every row finds, on random tables and forms from fixed seeds. */
class RuleIndexTest {
  private static final List<String> WORDS =
      List.of("满意度", "满意", "完成率", "率", "犯罪率", "次数", "宣传", "培训次数", "合格率", "时间", "社区矫正");
  private static final List<String> MEASURES = List.of("%", "百分比", "次", "人", "件", "天");
  private static final List<String> COMPARATORS = List.of("≥", ">", "=", "<", "≤", "定性");

  static Stream<Integer> seeds() {
    return IntStream.range(0, 40).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_index_finds_what_asking_every_row_finds(int seed) {
    Random random = new Random(seed);
    String[] texts = IntStream.range(0, 150).mapToObj(i -> row(random)).toArray(String[]::new);
    List<RuleRow> rows = DecisionTableTest.rows(texts);
    DecisionTable table = new DecisionTable(rows, new Vocabulary());
    int found = 0;
    for (int i = 0; i < 20; i++) {
      Declaration form = form(random);
      List<String> indexed = table.match(form).stream().map(RuleIndexTest::text).toList();
      assertThat(indexed).isEqualTo(naive(rows, form));
      found += indexed.size();
    }
    assertThat(found).as("tables and forms that meet").isPositive();
  }

  private static String text(RuleMatch match) {
    return match.indicator() + " " + match.row().id() + " " + match.getClass().getSimpleName();
  }

  private static List<String> naive(List<RuleRow> rows, Declaration form) {
    Vocabulary vocabulary = new Vocabulary();
    List<Rule> rules = new ArrayList<>();
    rows.forEach(row -> rules.add(Rule.of(rules.size(), row, vocabulary)));
    List<String> found = new ArrayList<>();
    Facts declared = new Facts(vocabulary, form);
    judge(rules, vocabulary, false, declared, found);
    for (Indicator indicator : form.indicators()) {
      judge(rules, vocabulary, true, declared.with(indicator), found);
    }
    return found;
  }

  private static void judge(
      List<Rule> rules,
      Vocabulary vocabulary,
      boolean ofIndicators,
      Facts facts,
      List<String> found) {
    for (Rule rule : rules) {
      boolean asked = rule.asksIndicators(vocabulary) == ofIndicators;
      if (asked && !rule.conditions().isEmpty()) {
        Truth truth = rule.judge(facts);
        if (truth == Truth.YES || truth == Truth.UNKNOWN) {
          found.add(
              facts.number() + " " + rule.row().id() + (truth == Truth.YES ? " Hit" : " Unknown"));
        }
      }
    }
  }

  private static String row(Random random) {
    TreeSet<String> cells = new TreeSet<>();
    int wanted = 1 + random.nextInt(3);
    while (cells.size() < wanted) {
      String cell = cell(random);
      String header = cell.substring(0, cell.indexOf(':'));
      if (cells.stream().noneMatch(other -> other.startsWith(header + ":"))) {
        cells.add(cell);
      }
    }
    return String.join("；", cells);
  }

  private static String cell(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> "指标名称: 含 " + words(random, WORDS);
      case 1 -> "指标名称: " + pick(random, List.of("不含 ", "开头 ", "结尾 ", "等于 ")) + words(random, WORDS);
      case 2 -> "计量单位: " + pick(random, List.of("", "非 ")) + words(random, MEASURES);
      case 3 -> "计量单位: " + pick(random, List.of("空", "非空", "匹配 ^[%次]"));
      case 4 -> "指标性质: " + pick(random, List.of("", "非 ")) + words(random, COMPARATORS);
      case 5 -> "指标值: " + numbers(random) + pick(random, List.of("", "%"));
      case 6 -> "权重: " + numbers(random);
      case 7 -> "项目概况: 含 " + words(random, WORDS);
      default -> "预算金额: " + pick(random, List.of("≥", "<", "")) + random.nextInt(5) + "万元";
    };
  }

  private static String numbers(Random random) {
    int low = random.nextInt(100);
    return switch (random.nextInt(4)) {
      case 0 -> "≥" + low;
      case 1 -> "<" + low;
      case 2 -> low + ".." + (low + random.nextInt(30));
      default -> "" + low / 10 * 10;
    };
  }

  private static String words(Random random, List<String> from) {
    TreeSet<String> words = new TreeSet<>();
    IntStream.rangeClosed(0, random.nextInt(2)).forEach(i -> words.add(pick(random, from)));
    return String.join("、", words);
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static Declaration form(Random random) {
    Forms form = Forms.of("2024");
    if (random.nextBoolean()) {
      form.with(Field.OVERVIEW, random.nextInt(4) == 0 ? "" : "开展" + pick(random, WORDS));
      form.with(Field.BUDGET_TOTAL, pick(random, List.of("", "0", "2", "4", "若干")));
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      form.indicator(
          random.nextInt(6) == 0 ? "" : pick(random, WORDS) + pick(random, WORDS),
          pick(random, List.of("10", "40", "", "五十")),
          pick(random, List.of("%", "百分比", "次", "人", "")),
          pick(random, List.of("≥", "=", "定性", "", "约")),
          pick(random, List.of("92", "100", "30", "", "显著")));
    }
    return form.form();
  }
}
