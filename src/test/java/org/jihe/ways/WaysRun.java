package org.jihe.ways;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jihe.domain.Filing;
import org.jihe.fixtures.ProjectRooms;

/** Writes attempts, reads them back, and keeps what became of every field. */
final class WaysRun {
  private final List<WayReading> readings = new ArrayList<>();
  private final List<Attempt> attempts;
  private final ProjectRooms rooms;

  private WaysRun(List<Attempt> attempts, ProjectRooms rooms) {
    this.attempts = attempts;
    this.rooms = rooms;
  }

  /**
   * Reads attempts back; those of the old formats only where LibreOffice is.
   *
   * @param folder an empty folder to work in
   */
  static WaysRun of(List<Attempt> attempts, ProjectRooms rooms, Path folder)
      throws IOException, InterruptedException {
    WaysRun run = new WaysRun(attempts, rooms);
    for (Attempt attempt : attempts) {
      if (attempt.format().madeOf().isEmpty()) {
        Draft draft = attempt.draft();
        run.read(attempt, draft, attempt.format().write(draft));
      }
    }
    if (OldOffice.installed()) {
      run.old(Format.DOC, new OldOffice(folder));
      run.old(Format.XLS, new OldOffice(folder));
    }
    return run;
  }

  private void old(Format format, OldOffice office) throws IOException, InterruptedException {
    Map<Integer, byte[]> files = new TreeMap<>();
    for (int i = 0; i < attempts.size(); i++) {
      if (attempts.get(i).format() == format) {
        files.put(i, format.write(attempts.get(i).draft()));
      }
    }
    office
        .convert(files, format)
        .forEach((i, made) -> read(attempts.get(i), attempts.get(i).draft(), made));
  }

  private void read(Attempt attempt, Draft draft, byte[] content) {
    Filing filing = rooms.read("form." + attempt.format().extension(), content);
    readings.add(WayReading.of(attempt, filing, draft.truth()));
  }

  List<WayReading> readings() {
    return List.copyOf(readings);
  }
}
