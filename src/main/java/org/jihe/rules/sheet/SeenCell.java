package org.jihe.rules.sheet;

import java.util.Optional;

/**
 * What is seen in a cell.
 *
 * @param text as seen; empty when the cell is blank or at fault
 * @param fault why the cell cannot be used, in Chinese
 * @param warning what should be looked at, in Chinese
 */
record SeenCell(String text, Optional<String> fault, Optional<String> warning) {
  static SeenCell plain(String text) {
    return new SeenCell(text, Optional.empty(), Optional.empty());
  }

  static SeenCell fault(String fault) {
    return new SeenCell("", Optional.of(fault), Optional.empty());
  }

  SeenCell warned(String warning) {
    return fault.isPresent() ? this : new SeenCell(text, fault, Optional.of(warning));
  }
}
