package org.jihe.workbench;

import java.util.List;

/**
 * What fixtures come to.
 *
 * @param run how many there are
 * @param broken those of which not what is expected is said
 */
public record FixtureCount(int run, List<Broken> broken) {
  public FixtureCount {
    broken = List.copyOf(broken);
  }

  /**
   * A fixture of which not what is expected is said.
   *
   * @param fixture its name
   * @param lines what differs, in Chinese, a line each
   */
  public record Broken(String fixture, List<String> lines) {
    public Broken {
      lines = List.copyOf(lines);
    }
  }
}
