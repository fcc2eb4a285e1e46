package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jihe.domain.FormPart;
import org.jihe.domain.Labels;
import org.jihe.rules.analysis.KeyedWords;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 标签: the words by which forms name their parts. */
public final class LabelWords extends PolicyTable {
  private static final TableKind KIND =
      TableKind.of(
              "forms.xlsx",
              "标签",
              "表中栏目的各种写法；{年}代表四位年份。遇到新的写法，加一个词即可。",
              Column.choice("含义", "是哪个栏目", Catalogue.labels(FormPart.values(), FormPart::label))
                  .mandatory(),
              Column.words("标签", "表上的写法").mandatory())
          .says("表上写作{标签}的，是“{含义}”")
          .effect(RowEffect.READ)
          // The same words may head two parts of a form (单位): what stands beside them tells which.
          .compared(new KeyedWords("标签", List.of("含义"), List.of()));

  LabelWords(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /** How forms name their parts, by this table and those of layouts and of affixes. */
  public static Labels labels(TableRows rows) {
    List<Labels.Label> labels = new ArrayList<>();
    for (RuleRow row : rows.enabled(KIND.schema())) {
      FormPart part = part(row.text("含义"));
      row.words("标签").forEach(words -> labels.add(new Labels.Label(words, part)));
    }
    return new Labels(labels, FormLayouts.layouts(rows), LabelAffixes.grammar(rows));
  }

  static FormPart part(String label) {
    return Arrays.stream(FormPart.values())
        .filter(part -> part.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no part of a form: " + label));
  }

  /** Whether a row is of this table: forms bear its words, {年} aside, as they stand there. */
  public static boolean has(RuleRow row) {
    return row.schema().equals(KIND.schema());
  }
}
