package org.jihe.rules.sheet;

import java.io.IOException;
import org.jihe.domain.Source;
import org.jihe.office.OfficePackage;
import org.jihe.office.PackageRefused;
import org.jihe.office.SpreadsheetReader;
import org.jihe.office.Workbook;
import org.jihe.office.ZipParts;

/** Opens workbooks that the guard lets through. */
final class Opening {
  private Opening() {}

  /**
   * Reads a workbook.
   *
   * @throws PackageRefused when the guard does not let it through
   */
  static Workbook read(byte[] bytes) throws IOException, PackageRefused {
    ZipParts parts = PackageGuard.parts(bytes);
    OfficePackage office = PackageGuard.kind(parts);
    if (office.kind() != Source.Kind.XLSX) {
      throw new IOException("no workbook");
    }
    return SharedFormulas.spelled(SpreadsheetReader.read(parts, office.main()), parts);
  }
}
