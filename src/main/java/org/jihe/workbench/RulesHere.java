package org.jihe.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Refusal;
import org.jihe.regression.cases.Cases;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookFile;

/** The rulebook that a call names, or else the one that lies here; and what keeps it from use. */
final class RulesHere {
  private final Reading reading;
  private final Path beside;

  /** Reads the files of the rulebook in a directory, or of the one in force here. */
  @FunctionalInterface
  interface Reading {
    List<RulebookFile> of(Optional<Path> directory) throws IOException;
  }

  /**
   * @param beside where a rulebook lies, if no other directory is named
   */
  RulesHere(Reading reading, Path beside) {
    this.reading = reading;
    this.beside = beside;
  }

  List<RulebookFile> files(Optional<Path> rules) throws IOException {
    return reading.of(rules);
  }

  Path place(Optional<Path> rules) {
    return rules.orElse(beside);
  }

  Rulebook open(Optional<Path> rules) throws Refusal {
    try {
      return Rulebook.load(reading.of(rules));
    } catch (IOException e) {
      throw unreadable(place(rules));
    }
  }

  /** A case that is not understood must not be passed over. */
  static Cases understood(Cases cases) throws Refusal {
    if (!cases.defects().isEmpty()) {
      throw new Refusal(cases.defects());
    }
    return cases;
  }

  /** A mistyped name would pick nothing, and nothing would seem to be wrong. */
  static void requireKnown(String option, Collection<String> given, Set<String> known, String hint)
      throws Refusal {
    for (String name : given) {
      if (!known.contains(name)) {
        throw Refusal.because(option, "没有“" + name + "”", hint);
      }
    }
  }

  static Refusal unreadable(Path folder) {
    return Refusal.because(folder.toString(), "无法读写", "核对路径和权限");
  }

  static String painted(String workbook) {
    return workbook.replace(".xlsx", ".painted.xlsx");
  }
}
