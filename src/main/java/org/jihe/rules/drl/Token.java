package org.jihe.rules.drl;

/**
 * A word of a DRL file.
 *
 * @param text as it stands there; of a {@link Kind#TEXT} what stands between the quotes
 * @param line counted from 1
 * @param end where the text goes on behind it, in UTF-16 units from 0
 */
record Token(Kind kind, String text, int line, int end) {

  enum Kind {
    NAME,
    VARIABLE,
    TEXT,
    NUMBER,
    SYMBOL,
    END
  }

  boolean is(String symbolOrName) {
    return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrName);
  }

  /** The word as a message quotes it. */
  String shown() {
    return kind == Kind.END ? "文件结尾" : "“" + text + "”";
  }
}
