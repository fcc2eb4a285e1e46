package org.jihe.regression.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.regression.FixtureFolder;
import org.jihe.regression.NamedFiling;
import org.jihe.regression.Reviewer;

/**
 * The cases of workbooks.
 *
 * @param cases those that were understood
 * @param defects why the others were not; no workbook with a defect should be relied on
 */
public record Cases(List<CaseFixture> cases, List<Defect> defects) {
  public Cases {
    cases = List.copyOf(cases);
    defects = List.copyOf(defects);
  }

  /**
   * The cases of all workbooks in a folder of fixtures.
   *
   * @param reviewer reads the base forms, and knows the checks that may be expected
   * @throws IOException when the folder or a file cannot be read
   */
  public static Cases in(Path folder, Reviewer reviewer) throws IOException {
    return in(folder, new FixtureFolder(folder).caseBooks(), reviewer, true);
  }

  /**
   * The forms of the cases in a file or folder; what they expect is not looked at.
   *
   * @throws IOException when the folder or a file cannot be read
   */
  public static Cases formsOf(Path path, Reviewer reviewer) throws IOException {
    if (FixtureFolder.isCaseBook(path)) {
      Path folder = path.toAbsolutePath().getParent();
      return in(folder == null ? path : folder, List.of(path.toAbsolutePath()), reviewer, false);
    }
    return in(path, new FixtureFolder(path).caseBooks(), reviewer, false);
  }

  private static Cases in(Path root, List<Path> books, Reviewer reviewer, boolean judged)
      throws IOException {
    List<CaseFixture> cases = new ArrayList<>();
    List<Defect> defects = new ArrayList<>();
    for (Path book : books) {
      Cases read = CaseBook.read(root, book, reviewer, judged);
      cases.addAll(read.cases());
      defects.addAll(read.defects());
    }
    return new Cases(cases, defects);
  }

  /** Their forms alone. */
  public List<NamedFiling> filings() {
    return cases.stream().map(CaseFixture::filing).toList();
  }
}
