package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jihe.office.WorksheetCell.Kind;
import org.jihe.office.WorksheetCell.Means;
import org.jihe.office.WorksheetCell.Origin;

/**
 * Reads the cells of one sheet. Where it is tolerant, a cell that cannot be understood is
 * unreadable, and the rest of the sheet is read.
 */
final class WorksheetCellReader {
  private static final int MOST_COLUMNS = 16_384;

  private final Markup markup;
  private final SharedTexts texts;
  private final CellStyles styles;
  private final WorksheetColumns columns;
  private final boolean since1904;
  private final boolean tolerant;

  /** Areas that one formula fills. */
  private final List<Filled> filled = new ArrayList<>();

  private Optional<String> unread = Optional.empty();

  /** An area that one formula fills. */
  record Filled(CellRangeAddress area, String formula) {}

  /** A cell and the row that its reference names, counted from 0; -1 when it names none. */
  record Placed(WorksheetCell cell, int row) {}

  WorksheetCellReader(Markup markup, WorksheetContext context, WorksheetColumns columns) {
    this.markup = markup;
    this.texts = context.texts();
    this.styles = context.styles();
    this.since1904 = context.since1904();
    this.tolerant = context.tolerant();
    this.columns = columns;
  }

  List<Filled> filled() {
    return filled;
  }

  /** The name of an element in a cell that is not known. */
  Optional<String> unread() {
    return unread;
  }

  /**
   * What is written for a cell, and not yet understood.
   *
   * @param picture whether the cell shows a picture
   */
  private record Written(
      String type, String value, boolean kept, boolean picture, Optional<RichText> inline) {
    /** Whether it would be a number and has no digit. */
    boolean isNothing() {
      return type.equals("n") && value.isBlank();
    }
  }

  /**
   * Steps through a cell.
   *
   * @param next the column it stands in when it does not say
   */
  Placed read(int next) throws IOException {
    String reference = markup.attribute("r", "");
    int column = markup.has("r") ? column(reference) : next;
    if (column < 0 || column >= MOST_COLUMNS) {
      throw new IOException("no column " + reference);
    }
    String type = markup.attribute("t", "n").strip();
    int style = markup.number("s", -1);
    // Excel shows a picture in place of the error that older programs see.
    boolean picture = type.equals("e") && markup.has("vm");
    boolean kept = false;
    String value = "";
    Optional<RichText> inline = Optional.empty();
    Origin by = Origin.TYPED;
    while (markup.within()) {
      if (markup.is("v")) {
        value = markup.text();
        kept = true;
      } else if (markup.is("f")) {
        by = origin();
      } else if (markup.is("is")) {
        inline = Optional.of(SharedTexts.text(markup));
      } else {
        skipUnknown();
      }
    }
    if (inline.isPresent() && !type.equals("inlineStr")) {
      unread = Optional.of("is");
    }
    Written written = new Written(type, value, kept, picture, inline);
    return new Placed(cell(column, style, written, by), row(reference));
  }

  private WorksheetCell cell(int column, int style, Written written, Origin by) throws IOException {
    try {
      CellStyle look = styles.of(style, columns, column);
      return cell(column, written, look, by);
    } catch (IOException e) {
      if (!tolerant) {
        throw e;
      }
      return new WorksheetCell(
          column, Kind.UNREADABLE, RichText.NONE, 0, CellStyle.USUAL, written.kept(), by);
    }
  }

  private WorksheetCell cell(int column, Written written, CellStyle look, Origin by)
      throws IOException {
    boolean unsaved = tolerant && by.means() != Means.TYPED && written.isNothing();
    boolean kept = written.kept() && !unsaved;
    if (tolerant && written.picture()) {
      throw new IOException("a picture instead of a value");
    }
    if (tolerant && written.type().equals("d")) {
      double day = IsoDate.number(written.value(), since1904);
      CellStyle date = look.format().date() ? look : new CellStyle(CellFormat.DATE, look.struck());
      return new WorksheetCell(column, Kind.NUMBER, RichText.NONE, day, date, kept, by);
    }
    Kind kind = kind(written.type(), kept);
    RichText words = written.inline().isPresent() ? written.inline().get() : words(kind, written);
    double number = kind == Kind.NUMBER ? number(written.value()) : 0;
    return new WorksheetCell(column, kind, words, number, look, kept, by);
  }

  private void skipUnknown() throws IOException {
    boolean extension = markup.is("extLst");
    String name = markup.name();
    if (markup.skip(Set.of("v", "f", "is")) || !extension) {
      unread = Optional.of(name);
    }
  }

  private static Kind kind(String type, boolean kept) throws IOException {
    return switch (type) {
      case "n" -> kept ? Kind.NUMBER : Kind.BLANK;
      case "s", "str", "inlineStr" -> Kind.TEXT;
      case "b" -> Kind.TRUTH;
      case "e" -> Kind.ERROR;
      default -> throw new IOException("no type of cells: " + type);
    };
  }

  private RichText words(Kind kind, Written written) throws IOException {
    String value = written.value();
    return switch (kind) {
      case TEXT ->
          written.type().equals("s") && written.kept()
              ? texts.at(value)
              : RichText.plain(SharedTexts.decoded(value));
      case TRUTH -> RichText.plain(value.equals("1") || value.equals("true") ? "TRUE" : "FALSE");
      case ERROR -> RichText.plain(value);
      default -> RichText.NONE;
    };
  }

  private static double number(String value) throws IOException {
    try {
      double number = value.isEmpty() ? 0 : Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IOException("no number", e);
    }
    throw new IOException("no number: " + value);
  }

  /** A table of data that a program has worked out counts as typed, as its cells cannot tell. */
  private Origin origin() throws IOException {
    String type = markup.attribute("t", "normal").strip();
    String area = markup.attribute("ref", "");
    String formula = markup.text();
    if (type.equals("array") && !area.isEmpty()) {
      filled.add(new Filled(CellRangeAddress.valueOf(area), formula));
    }
    return switch (type) {
      case "normal", "array" -> Origin.formula(formula);
      case "shared" -> new Origin(Means.SHARED_FORMULA, formula);
      case "dataTable" -> Origin.TYPED;
      default -> {
        if (!tolerant) {
          throw new IOException("no type of formulas: " + type);
        }
        yield Origin.formula(formula);
      }
    };
  }

  private static int column(String reference) {
    int column = 0;
    int letters = 0;
    while (letters < reference.length() && isLetter(reference.charAt(letters))) {
      column = column * 26 + reference.charAt(letters) - 'A' + 1;
      letters++;
    }
    boolean usual = letters > 0 && letters <= 3 && letters < reference.length();
    for (int i = letters; usual && i < reference.length(); i++) {
      usual = reference.charAt(i) >= '0' && reference.charAt(i) <= '9';
    }
    return usual ? column - 1 : new CellReference(reference).getCol();
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The row of a reference, from 0. */
  private static int row(String reference) {
    int row = 0;
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c >= '0' && c <= '9' && row < 10_000_000) {
        row = row * 10 + c - '0';
      }
    }
    return row - 1;
  }
}
