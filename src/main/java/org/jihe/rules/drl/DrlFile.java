package org.jihe.rules.drl;

import java.util.List;

/**
 * A file of DRL that was read.
 *
 * @param name as reports give it
 * @param text its text
 * @param rules in the order of the file
 */
public record DrlFile(String name, String text, List<DrlRule> rules) {
  public DrlFile {
    rules = List.copyOf(rules);
  }
}
