package org.jihe.regression.cases;

import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.regression.NamedFiling;

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

  /** Their forms alone. */
  public List<NamedFiling> filings() {
    return cases.stream().map(CaseFixture::filing).toList();
  }
}
