package org.jihe.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.Report;
import org.jihe.fixtures.ProjectRooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forms written in every way in which departments send them, read back and compared field by field.
 * A seeded sample must reach {@link WayBars}; {@code -Dways=all} writes everything, and {@code
 * docs/accuracy-ways.md}; {@code -Dways.only=WORDS} looks at the ways whose title holds the words
 * and prints what is wrong.
 */
class WaysTest {
  private static final Path PAGE = Path.of("docs/accuracy-ways.md");
  private static final ProjectRooms ROOMS = ProjectRooms.open();
  private static final String ONLY = System.getProperty("ways.only", "");

  @TempDir private Path folder = Path.of("");

  @Test
  void what_departments_send_is_read_back() throws IOException, InterruptedException {
    boolean all = System.getProperty("ways", "").equals("all");
    List<WayReading> readings = readings(all || !ONLY.isEmpty());
    if (!OldOffice.installed()) {
      System.out.println("LibreOffice (soffice) is not installed: .doc and .xls are left out");
    }
    if (!ONLY.isEmpty()) {
      readings.forEach(one -> System.out.print(one.details()));
    } else if (all) {
      Files.writeString(PAGE, new WaysPage(readings, couldNotRun()).markdown());
    } else if (Boolean.getBoolean("ways.update")) {
      WayBars.write(readings);
    } else {
      assertThat(WayBars.read().missed(readings)).isEmpty();
    }
  }

  private List<WayReading> readings(boolean all) throws IOException, InterruptedException {
    List<Attempt> attempts =
        (all ? Attempt.all() : Attempt.sample())
            .stream().filter(one -> one.name().contains(ONLY)).toList();
    return WaysRun.of(attempts, ROOMS, folder).readings();
  }

  /** How many checks could not run on the forms as they are. */
  private static String couldNotRun() {
    int stopped = 0;
    int applicable = 0;
    for (WrittenForm form : WrittenForm.all()) {
      Draft draft = Draft.of(form);
      Report report = ROOMS.report("form.docx", Format.DOCX.write(draft));
      FormReading reading = FormReading.of(form.id(), report, draft.truth());
      stopped += reading.couldNotRun();
      applicable += reading.applicable();
    }
    return "原样的表（docx）适用的检查中，未能执行的占%.1f%%（%d／%d）。"
        .formatted(100.0 * stopped / applicable, stopped, applicable);
  }
}
