package org.jihe.ways;

/** How a whole file is made, beside what stands on the page. */
enum Trait {
  /** Each value stands in a content control around its cell. */
  CELL_CONTROLS,
  /** Each row stands in a content control. */
  ROW_CONTROLS,
  /** The table stands in a content control. */
  BLOCK_CONTROL,
  /** The text of each value stands in a content control. */
  TEXT_CONTROLS,
  /** The lines of a cell are broken, and are no paragraphs of their own. */
  SOFT_BREAKS,
  /** What stands above the table stands in a text box. */
  BOXED_TITLE,
  /** The whole form stands in the only cell of another table. */
  NESTED_FORM,
  /** The namespaces of strict Office Open XML. */
  STRICT,
  /** Names of parts with backslashes, as some programs write them. */
  BACKSLASHES,
  /** A sheet of instructions stands before the form. */
  INSTRUCTIONS,
  /** A hidden sheet holds the words of drop-down lists. */
  DICTIONARY,
  /** A text box with a remark lies on the sheet. */
  FLOATING_BOX,
  /** An empty row and an empty column come before the form. */
  OFFSET
}
