package org.jihe.domain;

/** Where a value stands in the file handed in. All numbers count from 1. */
public sealed interface Position {

  /** The position as one says it in Chinese, such as 第7行; empty for none. */
  default String inWords() {
    if (this instanceof Line at) {
      return "第" + at.line() + "行";
    } else if (this instanceof TableCell at) {
      return "第" + at.table() + "个表格第" + at.row() + "行第" + at.column() + "格";
    } else if (this instanceof Paragraph at) {
      return "第" + at.paragraph() + "段";
    } else if (this instanceof SheetCell at) {
      return "工作表「" + at.sheet() + "」" + at.cell();
    } else if (this instanceof Pointer at) {
      return at.pointer().isEmpty() ? "最外层" : at.pointer();
    }
    return "";
  }

  /** A line of a text. */
  record Line(int line) implements Position {
    public Line {
      requirePositive(line, "line");
    }
  }

  /**
   * A cell of a table in a Word document.
   *
   * @param table the table's number in the document
   * @param row the row's number in the table
   * @param column the cell's number among the cells the row really has, merged ones counted once
   */
  record TableCell(int table, int row, int column) implements Position {
    public TableCell {
      requirePositive(table, "table");
      requirePositive(row, "row");
      requirePositive(column, "column");
    }
  }

  /**
   * A paragraph of a Word document outside its tables.
   *
   * @param paragraph the paragraph's number among those of the document's body
   */
  record Paragraph(int paragraph) implements Position {
    public Paragraph {
      requirePositive(paragraph, "paragraph");
    }
  }

  /**
   * A cell of a spreadsheet.
   *
   * @param sheet the sheet's name
   * @param cell the cell's reference, such as {@code B17}
   */
  record SheetCell(String sheet, String cell) implements Position {}

  /** A value in a JSON document, by its JSON pointer (RFC 6901) from the document's root. */
  record Pointer(String pointer) implements Position {}

  /** Not in the file at all: an absent field, or something true of the whole form. */
  record Nowhere() implements Position {}

  private static void requirePositive(int number, String what) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " counts from 1, not " + number);
    }
  }
}
