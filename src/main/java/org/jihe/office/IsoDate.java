package org.jihe.office;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;

/** Dates that a workbook writes as text, after ISO 8601, instead of as a number of days. */
final class IsoDate {
  private IsoDate() {}

  /** The number of days that stands for it. */
  static double number(String text, boolean since1904) throws IOException {
    try {
      return DateUtil.getExcelDate(moment(text.strip().replaceAll("Z$", "")), since1904);
    } catch (DateTimeException e) {
      throw new IOException("no date", e);
    }
  }

  private static LocalDateTime moment(String text) {
    if (text.startsWith("T") || (text.indexOf(':') == 2 && text.indexOf('-') < 0)) {
      return LocalTime.parse(text.replace("T", "")).atDate(LocalDate.of(1899, 12, 31));
    }
    return text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atStartOfDay();
  }
}
