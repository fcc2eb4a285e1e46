package org.jihe.ways;

/** How Word or Excel shows a cell. */
enum Mark {
  PLAIN,
  /** Its text was inserted, and other text deleted, with changes tracked. */
  REVISED,
  /** Its row was deleted with changes tracked. */
  DELETED_ROW,
  /** Struck-through text stands behind its own. */
  STRUCK,
  /** Its text stands in a table inside the cell. */
  NESTED,
  /** A text box with a remark hangs in it. */
  BOXED,
  /** It holds a number and not a text, in a workbook. */
  NUMERIC
}
