package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jihe.domain.Report;
import org.junit.jupiter.api.Test;

class ReportGoldenTest {
  private static final List<Report> ONE = List.of(SampleReport.full());
  private static final List<Report> SEVERAL =
      List.of(SampleReport.full(), SampleReport.clean(), SampleReport.unreadable());

  @Test
  void text_of_one_file() {
    Golden.check("one.txt", new TextReport(false).write(ONE));
  }

  @Test
  void text_of_several_files() {
    Golden.check("several.txt", new TextReport(false).write(SEVERAL));
  }

  @Test
  void json_of_one_file_is_an_object() {
    Golden.check("one.json", JsonReport.object().write(ONE));
  }

  @Test
  void json_of_several_files_is_an_array() {
    Golden.check("several.json", JsonReport.array().write(SEVERAL));
  }

  @Test
  void ndjson_is_a_line_for_each_file() {
    Golden.check("several.ndjson", JsonReport.lines().write(SEVERAL));
  }

  @Test
  void html_of_several_files_is_one_page() {
    Golden.check("several.html", new HtmlReport().write(SEVERAL));
  }

  @Test
  void sarif_of_several_files_is_one_run() {
    Golden.check("several.sarif", new SarifReport("1.2.3").write(SEVERAL));
  }

  @Test
  void junit_of_several_files_has_a_suite_for_each_form() {
    Golden.check("several.junit.xml", new JunitReport().write(SEVERAL));
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertThat(new HtmlReport().write(List.of(SampleReport.full())))
        .isEqualTo(new HtmlReport().write(List.of(SampleReport.full())));
    assertThat(new FindingsWorkbook().write(SEVERAL))
        .isEqualTo(new FindingsWorkbook().write(SEVERAL));
  }
}
