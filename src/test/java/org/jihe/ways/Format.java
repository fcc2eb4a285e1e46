package org.jihe.ways;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a form is handed in as. */
enum Format {
  DOCX("docx"),
  XLSX("xlsx"),
  WORD_COPY("Word粘贴"),
  EXCEL_COPY("Excel粘贴"),
  EXTRACTED("提取文本"),
  LINES("逐格一行"),
  MARKDOWN("Markdown"),
  CSV("GBK的CSV"),
  /** Made of {@link #DOCX} by LibreOffice. */
  DOC("doc"),
  /** Made of {@link #XLSX} by LibreOffice. */
  XLS("xls");

  /** Those that hold more than text. */
  static final Set<Format> OFFICE = Set.copyOf(EnumSet.of(DOCX, XLSX, DOC, XLS));

  private final String label;

  Format(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** A draft in this format, or in the one that LibreOffice makes this one of. */
  byte[] write(Draft draft) {
    TextWriter text = new TextWriter(draft);
    return switch (this) {
      case DOCX, DOC -> DocxWriter.write(draft);
      case XLSX, XLS -> XlsxWriter.write(draft);
      case WORD_COPY -> utf8(text.fromWord());
      case EXCEL_COPY -> utf8(text.fromExcel());
      case EXTRACTED -> utf8(text.extracted());
      case LINES -> utf8(text.lines());
      case MARKDOWN -> utf8(text.markdown());
      case CSV -> text.csv().getBytes(Charset.forName("GB18030"));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
