package org.jihe.rules.drl;

import java.util.List;

/** The words of a file, read one after the other. */
final class TokenCursor {
  private final List<Token> tokens;
  private int at;

  TokenCursor(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peekAfter() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  boolean next(String symbolOrName) {
    return peek().is(symbolOrName);
  }

  Token take() {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }

  /** Takes the next word if it is that one. */
  boolean accept(String symbolOrName) {
    boolean next = next(symbolOrName);
    if (next) {
      take();
    }
    return next;
  }

  /**
   * @throws Refused when the next word is another
   */
  Token expect(String symbolOrName) {
    if (!next(symbolOrName)) {
      throw refused("此处应为“" + symbolOrName + "”，不能是" + peek().shown());
    }
    return take();
  }

  Token expect(Token.Kind kind, String what) {
    if (peek().kind() != kind) {
      throw refused("此处应为" + what + "，不能是" + peek().shown());
    }
    return take();
  }

  /** How many words have been read. */
  int taken() {
    return at;
  }

  /** A refusal at the next word. */
  Refused refused(String message) {
    return new Refused(peek().line(), message, "规则的写法见 docs/drl.md");
  }

  Refused refused(String message, String hint) {
    return new Refused(peek().line(), message, hint);
  }

  /** Goes on behind the end of a rule that could not be read. */
  void skipRule() {
    while (peek().kind() != Token.Kind.END && !peek().is("rule")) {
      take();
    }
  }
}
