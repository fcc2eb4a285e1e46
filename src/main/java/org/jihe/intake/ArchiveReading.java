package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.Note;
import org.jihe.domain.Position;
import org.jihe.domain.Source;
import org.jihe.office.Defects;
import org.jihe.office.FormArchive;
import org.jihe.office.Limits;

/**
 * Reads a zip of forms as one filing: the forms of its files, one after the other. Which form comes
 * from which file is noted; what a file lost concerns the forms of that file.
 */
final class ArchiveReading {
  private static final String READ_BY_ITSELF = "请解压后单独交这个文件";

  private final String name;
  private final Function<Piece, Filing> reader;
  private final Limits limits;
  private final List<Declaration> declarations = new ArrayList<>();
  private final List<Defect> defects = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** A file in the archive. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and not copied for its size
  record Piece(String name, byte[] content) {}

  /**
   * A zip of forms.
   *
   * @param name of the archive
   * @param reader reads one file of it
   */
  ArchiveReading(String name, Limits limits, Function<Piece, Filing> reader) {
    this.name = name;
    this.limits = limits;
    this.reader = reader;
  }

  Filing read(FormArchive archive) {
    archive.each(limits, this::receive);
    for (String beyond : archive.beyond()) {
      lost(beyond, "压缩包中的文件超过" + FormArchive.MOST + "个，这个文件没有读取", READ_BY_ITSELF);
    }
    for (String document : archive.documents()) {
      lost(document, "压缩包中这个文件的格式不能读取", "如果是申报表，请另存为 .docx 或 .xlsx 后再交");
    }
    for (String other : archive.others()) {
      note("压缩包中的" + Defects.quote(other) + "不是 Word、Excel 或文本，没有读取", "");
    }
    return new Filing(new Source(name, Source.Kind.UNKNOWN), declarations, defects, notes);
  }

  private void receive(String file, Optional<byte[]> content) {
    if (content.isEmpty()) {
      lost(file, "压缩包中这个文件解不开：有密码、已损坏，或者过大", READ_BY_ITSELF);
      return;
    }
    Filing filing = reader.apply(new Piece(name + "/" + file, content.get()));
    if (filing.declarations().isEmpty() && holdsNoForm(filing)) {
      note("压缩包中的" + Defects.quote(file) + "里没有申报表", "");
      return;
    }
    int before = declarations.size();
    for (Declaration form : filing.declarations()) {
      declarations.add(form.numbered(declarations.size() + 1));
    }
    int only = filing.declarations().size() == 1 ? before + 1 : 0;
    filing.defects().forEach(defect -> defects.add(moved(defect, before, only)));
    notes.addAll(filing.notes());
    noteOrigin(file, before);
  }

  /** A file of which nothing was lost, and that is no form. */
  private static boolean holdsNoForm(Filing filing) {
    return filing.defects().stream()
        .allMatch(defect -> defect.message().startsWith(FormAssembly.NO_FORM));
  }

  private static Defect moved(Defect defect, int before, int only) {
    int form = defect.form() == 0 ? only : before + defect.form();
    return new Defect(defect.file(), defect.position(), defect.message(), defect.hint(), form);
  }

  private void noteOrigin(String file, int before) {
    int last = declarations.size();
    if (last > before) {
      String which = "表" + (before + 1) + (last > before + 1 ? "至表" + last : "");
      note(which + "在压缩包中的" + Defects.quote(file) + "里", "");
    }
  }

  private void lost(String file, String why, String hint) {
    defects.add(new Defect(name + "/" + file, new Position.Nowhere(), why, hint));
  }

  private void note(String message, String reading) {
    notes.add(new Note(name, new Position.Nowhere(), message, reading));
  }
}
