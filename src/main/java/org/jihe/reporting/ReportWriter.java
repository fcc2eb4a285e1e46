package org.jihe.reporting;

import java.util.List;
import org.jihe.domain.Report;

/** Writes reports in one format. */
public sealed interface ReportWriter
    permits JsonReport, TextReport, HtmlReport, FindingsWorkbook, SarifReport, JunitReport {

  /**
   * The reports, in their order; what is text is UTF-8 without a byte order mark, and its lines end
   * with a line feed.
   *
   * @param reports one for each file handed in
   */
  byte[] write(List<Report> reports);
}
