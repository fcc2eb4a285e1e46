package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jihe.domain.FormPart;
import org.jihe.domain.Labels;
import org.jihe.domain.Labels.Ending;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 标签语法: how labels vary beyond the words that 标签 lists. */
public final class LabelAffixes extends PolicyTable {
  private static final String PREFIX = "可省前缀";
  private static final String SUFFIX = "可省后缀";
  private static final String ENDING = "词尾";
  private static final String DISTINCT = "不同义的字";
  private static final String LIKENESS = "相近";
  private static final String OTHER_SHEET = "非申报工作表";
  private static final TableKind KIND =
      TableKind.of(
              "forms.xlsx",
              "标签语法",
              "标签表里没有的写法怎样认：先去掉前缀、后缀再查标签表，再看词尾，再看与哪个写法最像。",
              Column.choice("用途", "这一行管什么", PREFIX, SUFFIX, ENDING, DISTINCT, LIKENESS, OTHER_SHEET)
                  .mandatory(),
              Column.choice(
                  "含义", "词尾的含义；其他用途不填", Catalogue.labels(FormPart.values(), FormPart::label)),
              Column.words("词", "前缀、后缀、词尾、不同义的字，或工作表名称里的词"),
              Column.words("例外", "写法里有其中一个时本行不适用"),
              Column.number("数值", "相近的下限，0到1；只用于“相近”"))
          .effect(RowEffect.READ);

  LabelAffixes(List<RuleRow> rows) {
    super(KIND, rows);
  }

  static Labels.Grammar grammar(TableRows rows) {
    return new LabelAffixes(rows.enabled(KIND.schema())).grammar();
  }

  private Labels.Grammar grammar() {
    return new Labels.Grammar(
        listed(PREFIX),
        listed(SUFFIX),
        endings(),
        likeness(),
        listed(DISTINCT),
        listed(OTHER_SHEET));
  }

  private Stream<RuleRow> of(String use) {
    return rows().stream().filter(row -> row.text("用途").equals(use));
  }

  private List<String> listed(String use) {
    return of(use).flatMap(row -> row.words("词").stream()).toList();
  }

  private List<Ending> endings() {
    List<Ending> endings = new ArrayList<>();
    of(ENDING)
        .filter(row -> row.has("含义"))
        .forEach(
            row -> {
              FormPart part = LabelWords.part(row.text("含义"));
              row.words("词").forEach(word -> endings.add(new Ending(word, part, row.words("例外"))));
            });
    return endings;
  }

  /** The least that any row asks for; without a row nothing is read by likeness. */
  private double likeness() {
    return of(LIKENESS)
        .filter(row -> row.has("数值"))
        .mapToDouble(row -> row.number("数值").doubleValue())
        .min()
        .orElse(1);
  }

  @Override
  String sentence(RuleRow row) {
    return Phrases.filled(
        switch (row.text("用途")) {
          case PREFIX -> "标签前的{词}不改变它的含义";
          case SUFFIX -> "标签后的{词}不改变它的含义";
          case ENDING -> "标签以{词}结尾的，是“{含义}”[（含{例外}的除外）]";
          case DISTINCT -> "两个标签相差{词}的，不算相近";
          case LIKENESS -> "标签与已知写法相同的字达到{数值}的，按那个写法读";
          default -> "名称含{词}的工作表不是申报表";
        },
        row);
  }
}
