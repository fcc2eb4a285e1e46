package org.jihe.regression.mutation;

import org.jihe.domain.trial.Slip;
import org.jihe.rules.sheet.RuleRow;

/**
 * A slip in a row of a rulebook that is loaded.
 *
 * @param row the row as it is
 * @param mistaken the row with the mistake
 */
public record RowSlip(Slip slip, RuleRow row, RuleRow mistaken) {
  static RowSlip of(
      Slip.Kind kind, RuleRow row, String header, RuleRow mistaken, String after, String word) {
    return new RowSlip(
        new Slip(
            kind,
            row.schema().path(),
            row.schema().sheet(),
            row.id(),
            row.place(header),
            header,
            row.text(header),
            after,
            word),
        row,
        mistaken);
  }
}
