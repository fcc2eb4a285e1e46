package org.jihe.domain.trial;

import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.Defect;

/**
 * What came of making a fixture of a form.
 *
 * @param files the files written; none when it was refused
 * @param personal what was found of persons
 * @param defects why it was refused, or what could not be read of the form
 */
public record AddedFixture(List<Path> files, List<String> personal, List<Defect> defects) {
  public AddedFixture {
    files = List.copyOf(files);
    personal = List.copyOf(personal);
    defects = List.copyOf(defects);
  }
}
