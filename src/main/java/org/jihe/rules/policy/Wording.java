package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jihe.domain.Certainty;
import org.jihe.domain.Lexicon;
import org.jihe.rules.analysis.KeyedWords;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** 用语: words of all kinds, by category. Most are looked for on forms; some are asked for. */
public final class Wording extends PolicyTable {
  /** Words that say nothing about a text's subject. */
  private static final String FILLER = "虚词";

  /** Endings of titles that are cited without a number, as laws are. */
  private static final String UNNUMBERED = "免文号";

  /** Indicators that any project may have. */
  private static final String GENERIC = "通用指标";

  private static final List<String> CATEGORIES =
      List.of(
          "残留",
          "用语",
          "口号",
          "内部材料",
          "资金下达",
          "任务短语",
          "模糊指标",
          GENERIC,
          "满意度取得",
          "个人信息",
          UNNUMBERED,
          "会议纪要",
          "补助说明",
          "补助去向",
          FILLER);
  private static final TableKind KIND =
      TableKind.of(
              "wording.xlsx",
              "用语",
              "各类词语：口号、内部材料、任务短语、错别字等。",
              Column.choice("类别", "用于哪项检查", CATEGORIES).mandatory(),
              Column.choice("匹配方式", "词在文中怎样出现", WordHit.MODES).mandatory(),
              Column.words(WordUse.WORDS, "词语；匹配方式为“匹配”时不填"),
              Column.pattern("正则", "匹配方式为“匹配”时填写"),
              Column.words(WordUse.EXCEPTIONS, "同一分句出现其中一个时本行不适用"),
              Column.choices("栏目", "只在哪些栏目查找；空白表示全部", WordHit.places()),
              Column.text("改为", "正确的写法"),
              Column.choice(
                  Catalogue.CERTAINTY,
                  "空白则按检查目录",
                  Catalogue.labels(Certainty.values(), Certainty::label)))
          .askedBy(
              "template-residue",
              "wording",
              "personal-data",
              "task-not-measure",
              "vague-indicator",
              "basis-funding-only",
              "basis-internal",
              "basis-slogan",
              "subsidy-unexplained")
          .results("改为", Catalogue.CERTAINTY)
          .wordsOfForms()
          .compared(
              new KeyedWords(
                      WordUse.WORDS,
                      List.of("类别", "匹配方式"),
                      List.of("改为", Catalogue.CERTAINTY, TableSchema.SEVERITY))
                  .except(WordUse.EXCEPTIONS)
                  .in("栏目"));

  private final List<String> unnumbered;
  private final List<String> generic;

  Wording(List<RuleRow> rows) {
    super(KIND, rows);
    unnumbered = listed(rows, UNNUMBERED).toList();
    generic = listed(rows, GENERIC).toList();
  }

  private static Stream<String> listed(List<RuleRow> rows, String category) {
    return rows.stream()
        .filter(row -> row.text("类别").equals(category))
        .flatMap(row -> row.words(WordUse.WORDS).stream());
  }

  /** The words that say nothing about a text's subject. */
  public static Lexicon lexicon(TableRows rows) {
    return new Lexicon(listed(rows.enabled(KIND.schema()), FILLER).toList());
  }

  /** The ending by which a title is cited without a number, as laws are; none when it is not. */
  public List<String> unnumbered(String title) {
    return RowSearch.first(unnumbered, title::endsWith);
  }

  /** The word by which any project may have an indicator of that name; none when it may not. */
  public List<String> generic(String indicatorName) {
    return RowSearch.word(generic, indicatorName);
  }

  @Override
  String sentence(RuleRow row) {
    return Phrases.filled(
        (row.has("栏目") ? "{栏目}" : "各栏目")
            + switch (row.text("匹配方式")) {
              case WordHit.EQUALS -> "写作{词}";
              case WordHit.STARTS -> "以{词}开头";
              case WordHit.ENDS -> "以{词}结尾";
              case WordHit.MATCHES -> "匹配“{正则}”";
              default -> "含{词}";
            }
            + "的[（同一分句含{例外}的除外）]，归为“{类别}”[，应写作“{改为}”][，属{确定性}][，级别为{级别}]",
        row);
  }

  @Override
  boolean isAskedBy(CheckUse check, RuleRow row) {
    return check.categories().contains(row.text("类别"));
  }

  @Override
  RowEffect effect(RuleRow row) {
    return row.text("类别").equals(FILLER) ? RowEffect.MEASURED : RowEffect.ASKED;
  }

  @Override
  List<WordUse> wordUses() {
    return each(
        row -> {
          boolean matches = row.text("匹配方式").equals(WordHit.MATCHES);
          List<String> fields = row.words("栏目");
          return new WordUse(
              row.text("类别"),
              row,
              row.text("匹配方式"),
              row.words(WordUse.WORDS),
              matches ? Optional.of(row.pattern("正则")) : Optional.empty(),
              row.words(WordUse.EXCEPTIONS),
              Set.copyOf(fields.isEmpty() ? WordHit.places() : fields));
        });
  }

  @Override
  void lint(RuleRow row, RowLint lint) {
    String wanted = row.text("匹配方式").equals(WordHit.MATCHES) ? "正则" : WordUse.WORDS;
    if (!row.has(wanted)) {
      lint.add(row, "匹配方式", "没有填写" + wanted + "，本行永远不会起作用", "填写" + wanted);
    }
  }

  @Override
  List<Object> answers(Asked asked) {
    List<Object> answers = new ArrayList<>(asked.rules().wordHits(asked.form()));
    answers.addAll(asked.ofCitations(cited -> unnumbered(cited.title())));
    answers.addAll(asked.ofIndicators(one -> generic(one.name().text())));
    return answers;
  }
}
