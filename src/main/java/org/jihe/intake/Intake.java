package org.jihe.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.Labels;
import org.jihe.domain.Source;
import org.jihe.office.Defects;
import org.jihe.office.DocReader;
import org.jihe.office.ExcelReader;
import org.jihe.office.Limits;
import org.jihe.office.OfficePackage;
import org.jihe.office.Row;
import org.jihe.office.WordReader;
import org.jihe.office.ZipParts;

/**
 * Reads a file handed in, whatever it is. What kind of file it is its content tells, not its name.
 * Nothing in a file makes this class throw: what cannot be read is a defect of the filing, and the
 * rest of the file is read all the same. Safe for use by several threads at once.
 */
public final class Intake {
  private final LabelBook book;
  private final Layouts layouts;
  private final Limits limits;

  /**
   * An intake that recognises forms by these labels.
   *
   * @param labels words of labels, and layouts
   * @param limits how much of a file is read
   */
  public Intake(Labels labels, Limits limits) {
    this.book = new LabelBook(labels.labels());
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
    Defects defects = new Defects(name);
    if (content.length > limits.documentBytes()) {
      defects.add("文件超过" + (limits.documentBytes() >> 20) + " MB，没有读取", "请只交申报表本身，或分成几个文件");
      return new Filing(new Source(name, Source.Kind.UNKNOWN), List.of(), defects.list());
    }
    Reading reading = new Reading(defects);
    List<Declaration> declarations = reading.declarations(content);
    return new Filing(
        new Source(name, reading.kind), declarations, defects.list(), defects.notes());
  }

  /** One file on its way through. */
  private final class Reading {
    private final Defects defects;
    private Source.Kind kind = Source.Kind.UNKNOWN;

    Reading(Defects defects) {
      this.defects = defects;
    }

    List<Declaration> declarations(byte[] content) {
      Sniffed sniffed = Sniffed.of(content);
      kind = sniffed.kind();
      if (!sniffed.problem().isEmpty()) {
        defects.add(sniffed.problem(), sniffed.hint());
        return List.of();
      }
      return switch (kind) {
        case DOC -> forms(new DocReader(limits, defects).rows(content));
        case XLS -> forms(new ExcelReader(limits, defects).rows(content, kind));
        default -> sniffed.isPackage() ? packaged(content) : plain(content);
      };
    }

    private List<Declaration> packaged(byte[] content) {
      try {
        ZipParts parts = ZipParts.of(content, limits);
        OfficePackage office = OfficePackage.of(parts);
        kind = office.kind();
        return kind == Source.Kind.DOCX
            ? forms(
                new WordReader(limits, defects).rows(parts.part(office.main()).orElse(new byte[0])))
            : forms(new ExcelReader(limits, defects).rows(content, kind));
      } catch (ZipParts.Refused e) {
        defects.add(e.said(), e.hint());
        return List.of();
      }
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

    private List<Declaration> forms(List<Row> rows) {
      int before = defects.list().size();
      if (rows.isEmpty() && before > 0) {
        return List.of();
      }
      return new FormReader(book, layouts, defects).read(rows);
    }
  }
}
