package org.jihe.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.Labels;
import org.jihe.domain.Position;
import org.jihe.domain.Source;
import org.jihe.office.Defects;
import org.jihe.office.DocReader;
import org.jihe.office.ExcelReader;
import org.jihe.office.FormArchive;
import org.jihe.office.Limits;
import org.jihe.office.OfficePackage;
import org.jihe.office.PackageRefused;
import org.jihe.office.Row;
import org.jihe.office.WordReader;
import org.jihe.office.ZipParts;

/**
 * Reads a file handed in, whatever it is. What kind of file it is its content tells, not its name.
 * Nothing in a file makes this class throw: what cannot be read is a defect of the filing, and the
 * rest of the file is read all the same. Safe for use by several threads at once.
 */
public final class Intake {
  private static final int MOST_SHARERS = 10;

  private final LabelIndex index;
  private final Layouts layouts;
  private final Limits limits;

  /**
   * An intake that recognises forms by these labels.
   *
   * @param labels words of labels, and layouts
   * @param limits how much of a file is read
   */
  public Intake(Labels labels, Limits limits) {
    this.index = new LabelIndex(labels);
    this.layouts = new Layouts(labels.layouts());
    this.limits = limits;
  }

  /**
   * Reads a file from a stream, in memory bounded by {@link Limits#documentBytes()}.
   *
   * @param name the file's name, for reports
   * @param content is read up to the limit and left open
   * @throws IOException when the stream itself fails
   */
  public Filing read(String name, InputStream content) throws IOException {
    return read(name, content.readNBytes(limits.documentBytes() + 1));
  }

  /**
   * Reads a file.
   *
   * @param name the file's name, for reports
   * @param content its bytes
   */
  public Filing read(String name, byte[] content) {
    if (content.length > limits.documentBytes()) {
      Defects defects = new Defects(name);
      defects.add("文件超过" + (limits.documentBytes() >> 20) + " MB，没有读取", "请只交申报表本身，或分成几个文件");
      return new Filing(new Source(name, Source.Kind.UNKNOWN), List.of(), defects.list());
    }
    Optional<FormArchive> archive = FormArchive.of(content);
    if (archive.isEmpty()) {
      return readFile(name, content, limits);
    }
    // Files of an archive share what one file may unpack to, so that many small ones are no bomb.
    int sharers = Math.max(1, Math.min(MOST_SHARERS, archive.get().forms().size()));
    Limits shared =
        new Limits(
            limits.documentBytes(),
            Math.max(1, limits.unpackedBytes() / sharers),
            limits.cells(),
            limits.jsonDepth());
    return new ArchiveReading(name, limits, file -> readFile(file.name(), file.content(), shared))
        .read(archive.get());
  }

  private Filing readFile(String name, byte[] content, Limits within) {
    Defects defects = new Defects(name);
    Reading reading = new Reading(defects, within);
    List<Declaration> declarations = reading.declarations(content);
    return new Filing(
        new Source(name, reading.kind), declarations, defects.list(), defects.notes());
  }

  /** One file on its way through. */
  private final class Reading {
    private final Defects defects;
    private final Limits limits;
    private final LabelBook book = new LabelBook(index);
    private Source.Kind kind = Source.Kind.UNKNOWN;

    Reading(Defects defects, Limits limits) {
      this.defects = defects;
      this.limits = limits;
    }

    List<Declaration> declarations(byte[] content) {
      Sniffed sniffed = Sniffed.of(content);
      kind = sniffed.kind();
      if (!sniffed.problem().isEmpty()) {
        defects.add(sniffed.problem(), sniffed.hint());
        return List.of();
      }
      return switch (kind) {
        case DOC -> forms(new DocReader(limits, defects, this::isLabel).rows(content));
        case XLS -> {
          ExcelReader excel = new ExcelReader(limits, defects);
          yield forms(excel, excel.rows(content));
        }
        default -> sniffed.isPackage() ? packaged(content) : plain(content);
      };
    }

    private List<Declaration> packaged(byte[] content) {
      try {
        ZipParts parts = ZipParts.of(content, limits);
        OfficePackage office = OfficePackage.of(parts);
        kind = office.kind();
        if (kind == Source.Kind.XLSX) {
          ExcelReader excel = new ExcelReader(limits, defects);
          return forms(excel, excel.rows(parts, office));
        }
        return forms(new WordReader(limits, defects, this::isLabel).rows(parts, office.main()));
      } catch (PackageRefused e) {
        defects.add(e.said(), e.hint());
        return List.of();
      }
    }

    /** Whether a text is a label, or begins with one. */
    private boolean isLabel(String text) {
      return !book.exact(text).isEmpty() || !book.inline(text).isEmpty();
    }

    private List<Declaration> plain(byte[] content) {
      Optional<String> text = new TextDecoder(book, defects).text(content);
      if (text.isEmpty()) {
        return List.of();
      }
      if (Sniffed.isJson(text.get())) {
        kind = Source.Kind.JSON;
        return new JsonReader(layouts, limits, defects).read(text.get());
      }
      kind = Source.Kind.TEXT;
      if (text.get().chars().filter(c -> c == '\n' || c == '\t').count() > 2L * limits.cells()) {
        defects.add("文本的行和单元格超过" + 2L * limits.cells() + "，没有读取", "请只交申报表本身，或分成几个文件");
        return List.of();
      }
      return forms(new TextReader(text.get(), book, defects).rows());
    }

    /** The forms of a workbook; of its hidden sheets it is only told whether one may be a form. */
    private List<Declaration> forms(ExcelReader excel, List<Row> rows) {
      for (ExcelReader.HiddenSheet sheet : excel.hiddenSheets()) {
        List<Declaration> hidden =
            new FormReader(new LabelBook(index), layouts, new Defects("")).read(sheet.rows());
        Position at = new Position.SheetCell(sheet.name(), "A1");
        if (hidden.stream().anyMatch(form -> !form.indicators().isEmpty())) {
          defects.add(at, "工作表「" + sheet.name() + "」被隐藏，其中像有一张申报表，没有读取", "请取消隐藏，或删去该工作表后再交");
        } else {
          defects.note(at, "工作表「" + sheet.name() + "」被隐藏，没有读取", "");
        }
      }
      return forms(rows);
    }

    private List<Declaration> forms(List<Row> rows) {
      int before = defects.list().size();
      if (rows.isEmpty() && before > 0) {
        return List.of();
      }
      return new FormReader(book, layouts, defects).read(rows);
    }
  }
}
