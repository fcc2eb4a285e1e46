package org.jihe.cli;

import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.Defect;

/** What can be done with the files of a rulebook. */
public interface RuleTools {

  /** Everything that is wrong with the rulebook in a directory; empty when it can be used. */
  List<Defect> lint(Path directory);

  /** Writes every workbook of a directory as canonical text beside it. */
  Written render(Path directory);

  /** Writes every workbook of a directory anew from the text beside it. */
  Written build(Path directory);

  /**
   * What was written.
   *
   * @param files the files, in the order of their names
   * @param defects what kept others from being written
   */
  record Written(List<Path> files, List<Defect> defects) {
    public Written {
      files = List.copyOf(files);
      defects = List.copyOf(defects);
    }
  }
}
