package org.jihe.rules.decision;

import java.math.BigDecimal;
import org.jihe.domain.Entry;
import org.jihe.domain.Figure;
import org.jihe.domain.Place;

/**
 * What a form says about one word of the vocabulary.
 *
 * @param state whether it says anything
 * @param text as conditions on texts see it; empty unless known
 * @param number as conditions on numbers see it, money in yuan; zero unless known
 * @param shown as messages quote it
 * @param place where it stands
 * @param raw what is written there, exactly; empty when that is not one text
 */
record Fact(State state, String text, BigDecimal number, String shown, Place place, String raw) {
  static final String NOTHING = "（空白）";

  /** Whether a form says something about a word of the vocabulary. */
  enum State {
    KNOWN,
    /** The form has the field, and nothing stands in it. */
    BLANK,
    /** Something stands in the field that cannot be read or used as what it should be. */
    UNREADABLE,
    /** It may stand in a place that was not read. */
    UNREAD,
    /** The form has no such field, or the word has no meaning for it. */
    ABSENT
  }

  /** A text field, as conditions see it. */
  static Fact of(Entry entry) {
    String text = entry.text();
    return switch (entry.presence()) {
      case STATED -> new Fact(State.KNOWN, text, BigDecimal.ZERO, text, entry.place(), entry.raw());
      case BLANK -> blank(entry.place());
      case UNREADABLE -> unreadable(text, entry.place());
      case ABSENT -> absent(entry.place());
      case UNKNOWN -> unread(entry.place());
    };
  }

  /** A number field, as conditions see it. */
  static Fact of(Figure figure) {
    return figure.readable()
        ? known(figure.number(), figure.entry().text(), figure.place())
        : of(figure.entry());
  }

  static Fact known(String text, Place place) {
    return new Fact(State.KNOWN, text, BigDecimal.ZERO, text, place, "");
  }

  static Fact known(BigDecimal number, String shown, Place place) {
    return new Fact(State.KNOWN, shown, number, shown, place, "");
  }

  static Fact blank(Place place) {
    return new Fact(State.BLANK, "", BigDecimal.ZERO, NOTHING, place, "");
  }

  static Fact unreadable(String shown, Place place) {
    return new Fact(State.UNREADABLE, "", BigDecimal.ZERO, shown, place, "");
  }

  /** Something that may stand at {@code place}, which was not read. */
  static Fact unread(Place place) {
    return new Fact(State.UNREAD, "", BigDecimal.ZERO, "（未读出）", place, "");
  }

  static Fact absent(Place place) {
    return new Fact(State.ABSENT, "", BigDecimal.ZERO, NOTHING, place, "");
  }

  boolean isKnown() {
    return state == State.KNOWN;
  }

  /** The same fact, seen by conditions as another text. */
  Fact seenAs(String otherText) {
    return isKnown() ? new Fact(state, otherText, number, shown, place, raw) : this;
  }
}
