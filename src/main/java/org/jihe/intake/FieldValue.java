package org.jihe.intake;

import java.util.List;
import org.jihe.domain.Position;
import org.jihe.office.Cell;

/**
 * A label with what is written for it.
 *
 * @param labels what the label may stand for, at least one
 * @param label the cell that holds the label
 * @param raw the value exactly as written; empty when there is no cell for it
 * @param position of the value, or of the label when there is no cell for the value
 */
record FieldValue(List<Match> labels, Cell label, String raw, Position position) {
  FieldValue {
    labels = List.copyOf(labels);
  }
}
