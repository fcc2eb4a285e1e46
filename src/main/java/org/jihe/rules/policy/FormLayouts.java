package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.FormPart;
import org.jihe.domain.Labels;
import org.jihe.domain.RuleNote;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 版式: layouts of forms, known by parts that a form of the layout always has. */
public final class FormLayouts extends PolicyTable {
  /** The header under which rows of other tables name the layout they are for. */
  static final String LAYOUT = "版式";

  private static final TableKind KIND =
      TableKind.of(
              "forms.xlsx",
              "版式",
              "申报表的版式：具备全部标志栏目的表即为该版式，自上而下判断。",
              Column.text("名称", "版式名称").mandatory(),
              Column.choices("标志", "该版式必有的栏目", Catalogue.labels(FormPart.values(), FormPart::label))
                  .mandatory())
          .says("设有{标志}栏目的表，版式为{名称}")
          .effect(RowEffect.READ)
          // The first layout all of whose signs a form has is its layout.
          .compared(FormLayouts::hidden);

  FormLayouts(List<RuleRow> rows) {
    super(KIND, rows);
  }

  static List<Labels.Layout> layouts(TableRows rows) {
    return rows.enabled(KIND.schema()).stream()
        .map(
            row ->
                new Labels.Layout(
                    row.text("名称"), row.words("标志").stream().map(LabelWords::part).toList()))
        .toList();
  }

  /** Finds a row of another table that names no layout. */
  static void lintName(RuleRow row, RowLint lint) {
    List<String> layouts = lint.all().texts(KIND.schema(), "名称");
    if (row.has(LAYOUT) && !layouts.contains(row.text(LAYOUT))) {
      lint.unknown(row, LAYOUT, KIND.schema().sheet(), layouts);
    }
  }

  private static List<RuleNote> hidden(List<RuleRow> rows) {
    List<RuleNote> notes = new ArrayList<>();
    List<RuleRow> before = new ArrayList<>();
    for (RuleRow row : rows) {
      if (row.enabled()) {
        before.stream()
            .filter(earlier -> row.words("标志").containsAll(earlier.words("标志")))
            .findFirst()
            .ifPresent(earlier -> notes.add(hidden(row, earlier)));
        before.add(row);
      }
    }
    return notes;
  }

  private static RuleNote hidden(RuleRow row, RuleRow earlier) {
    return new RuleNote(
        RuleNote.Kind.NEVER,
        "“" + row.id() + "”永远轮不到：具备它的标志的表，都已算作“" + earlier.text("名称") + "”（" + earlier.id() + "）",
        "设有" + row.text("标志") + "的表",
        List.of(row.reference(), earlier.reference()),
        "把“" + row.id() + "”移到“" + earlier.id() + "”上面");
  }
}
