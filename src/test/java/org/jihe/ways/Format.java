package org.jihe.ways;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a form is handed in as. */
enum Format {
  DOCX("docx", DocxWriter::write),
  XLSX("xlsx", XlsxWriter::write),
  WORD_COPY("Word粘贴", draft -> utf8(new TextWriter(draft).fromWord())),
  EXCEL_COPY("Excel粘贴", draft -> utf8(new TextWriter(draft).fromExcel())),
  EXTRACTED("提取文本", draft -> utf8(new TextWriter(draft).extracted())),
  LINES("逐格一行", draft -> utf8(new TextWriter(draft).lines())),
  MARKDOWN("Markdown", draft -> utf8(new TextWriter(draft).markdown())),
  CSV("GBK的CSV", draft -> new TextWriter(draft).csv().getBytes(Charset.forName("GB18030"))),
  /** Made of {@link #DOCX} by LibreOffice. */
  DOC("doc", DocxWriter::write),
  /** Made of {@link #XLSX} by LibreOffice. */
  XLS("xls", XlsxWriter::write);

  /** Those that hold more than text. */
  static final Set<Format> OFFICE = Set.copyOf(EnumSet.of(DOCX, XLSX, DOC, XLS));

  private final String label;
  private final Function<Draft, byte[]> writer;

  Format(String label, Function<Draft, byte[]> writer) {
    this.label = label;
    this.writer = writer;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  String label() {
    return label;
  }

  byte[] write(Draft draft) {
    return writer.apply(draft);
  }

  /** The format that LibreOffice makes this one of; empty when it is written as it is. */
  Optional<Format> madeOf() {
    return switch (this) {
      case DOC -> Optional.of(DOCX);
      case XLS -> Optional.of(XLSX);
      default -> Optional.empty();
    };
  }

  /** Such as {@code docx}; {@code txt} for every text. */
  String extension() {
    return OFFICE.contains(this) ? label : this == CSV ? "csv" : "txt";
  }
}
