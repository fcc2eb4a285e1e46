package org.jihe.domain;

/**
 * What stands in one field of a form.
 *
 * @param presence whether anything does, and whether it can be read
 * @param raw exactly what is written, white space and odd glyphs included; empty when absent or
 *     unknown
 * @param place where
 */
public record Entry(Presence presence, String raw, Place place) {

  public Entry {
    boolean empty = presence == Presence.ABSENT || presence == Presence.UNKNOWN;
    if (empty && !raw.isEmpty()) {
      throw new IllegalArgumentException("an absent or unknown entry holds no text: " + raw);
    }
  }

  /** A field that the form does not have. */
  public static Entry absent(String field, String label) {
    return new Entry(Presence.ABSENT, "", Place.nowhere(field, label));
  }

  /** A field that the form has: stated when anything but white space stands in it, else blank. */
  public static Entry of(String raw, Place place) {
    return new Entry(Blanks.isBlank(raw) ? Presence.BLANK : Presence.STATED, raw, place);
  }

  /** A field that may stand at {@code place}, which was not read. */
  public static Entry unknown(Place place) {
    return new Entry(Presence.UNKNOWN, "", place);
  }

  /** The same text, found unreadable as what it should be. */
  public Entry unreadable() {
    return new Entry(Presence.UNREADABLE, raw, place);
  }

  /** The text without the white space around it (U+3000, U+00A0 and zero-width marks included). */
  public String text() {
    return Blanks.strip(raw);
  }

  /** The text as messages quote it, which says of a field that was not read that it was not. */
  public String shown() {
    return unknown() ? "（未读出）" : text();
  }

  /** Whether something readable is written. */
  public boolean stated() {
    return presence == Presence.STATED;
  }

  /** Whether anything at all is written, readable or not. */
  public boolean written() {
    return presence == Presence.STATED || presence == Presence.UNREADABLE;
  }

  /** Whether it is known that nothing is written: the field is absent or blank, and not unread. */
  public boolean missing() {
    return presence == Presence.ABSENT || presence == Presence.BLANK;
  }

  /** Whether it may stand in a place that was not read. */
  public boolean unknown() {
    return presence == Presence.UNKNOWN;
  }

  /** Whether the form has the field at all, or may have it in a place that was not read. */
  public boolean onForm() {
    return presence != Presence.ABSENT;
  }
}
