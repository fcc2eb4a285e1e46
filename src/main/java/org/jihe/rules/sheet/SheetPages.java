package org.jihe.rules.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets are printed. */
final class SheetPages {
  private SheetPages() {}

  /** A4 across, as wide as the page, as many pages as it takes. */
  static void landscape(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }
}
