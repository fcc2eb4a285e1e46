package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jihe.domain.Report;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void colour_changes_nothing_but_colour() {
    String plain = text(false, SampleReport.full());
    String coloured = text(true, SampleReport.full());
    assertThat(coloured).contains("\u001B[31m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void a_form_cannot_drive_the_terminal() {
    assertThat(text(false, SampleReport.full())).doesNotContain("\u001B", "\u0000", "\u202E");
  }

  @Test
  void a_file_of_which_nothing_was_read_never_passes() {
    assertThat(text(false, SampleReport.unreadable()))
        .contains("没有读到申报表，未作检查。", "不是能读的格式")
        .contains("通过 0");
  }

  @Test
  void reports_one_after_the_other_are_those_written_at_once() {
    List<Report> both = List.of(SampleReport.full(), SampleReport.clean());
    for (ReportWriter writer : List.of(new TextReport(true), JsonReport.lines())) {
      String atOnce = new String(writer.write(both), StandardCharsets.UTF_8);
      String byTurns =
          new String(writer.write(both.subList(0, 1)), StandardCharsets.UTF_8)
              + new String(writer.write(both.subList(1, 2)), StandardCharsets.UTF_8);
      assertThat(byTurns).isEqualTo(atOnce);
    }
  }

  private static String text(boolean colour, Report report) {
    return new String(new TextReport(colour).write(List.of(report)), StandardCharsets.UTF_8);
  }
}
