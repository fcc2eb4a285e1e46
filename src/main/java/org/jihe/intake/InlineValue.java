package org.jihe.intake;

import java.util.List;

/**
 * A label with its value in the same cell, as in {@code 编制单位：某局}.
 *
 * @param labels what the label may stand for, at least one
 * @param start index of the label's first character in the cell's text
 * @param from index of the value's first character
 * @param value exactly as written
 */
record InlineValue(List<Match> labels, int start, int from, String value) {
  InlineValue {
    labels = List.copyOf(labels);
  }
}
