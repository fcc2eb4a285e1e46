package org.jihe.http;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Defect;

/** The files of a rulebook, in memory. */
public interface RulebookFiles {

  /** A hash of the files' names and bytes: the same for the same files. */
  String fingerprint();

  /** Compiles them; this may take seconds. Asked again, it answers the same. */
  Opened open();

  /**
   * What the fixtures come to by these files, which must be without a defect.
   *
   * @return empty when there are no fixtures
   * @throws IOException when the fixtures cannot be read
   */
  Optional<FixtureCount> fixtures() throws IOException;

  /**
   * What fixtures come to.
   *
   * @param run how many there are
   * @param broken those of which not what is expected is said
   */
  record FixtureCount(int run, List<Broken> broken) {
    public FixtureCount {
      broken = List.copyOf(broken);
    }
  }

  /**
   * A fixture of which not what is expected is said.
   *
   * @param fixture its name
   * @param lines what differs, in Chinese, a line each
   */
  record Broken(String fixture, List<String> lines) {
    public Broken {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What became of compiling.
   *
   * @param judge the rulebook at work; empty when the files have any defect
   * @param defects everything wrong with the files
   */
  record Opened(Optional<Judge> judge, List<Defect> defects) {
    public Opened {
      defects = List.copyOf(defects);
      if (judge.isPresent() != defects.isEmpty()) {
        throw new IllegalArgumentException("a rulebook is at work or has defects");
      }
    }
  }
}
