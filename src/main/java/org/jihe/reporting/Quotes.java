package org.jihe.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jihe.domain.Entry;
import org.jihe.domain.Finding;
import org.jihe.domain.Position;
import org.jihe.domain.Severity;

/** Where in a field's text the words stand that findings quote. */
final class Quotes {

  /**
   * The words that a finding is about.
   *
   * @param start where they begin in the raw text, from 0
   * @param end where they end, exclusive
   * @param note the finding
   */
  record Span(int start, int end, FindingPlacement.Note note) {}

  /**
   * A piece of the raw text under the same spans from end to end.
   *
   * @param text the piece
   * @param over the spans over it, gravest first
   * @param ending the spans that end with it
   */
  record Piece(String text, List<Span> over, List<Span> ending) {}

  private static final int SHORT = 40;

  private final String raw;
  private final List<Span> spans = new ArrayList<>();

  private Quotes(String raw) {
    this.raw = raw;
  }

  /** The quotes of {@code notes} that are found in {@code entry}. */
  static Quotes of(Entry entry, List<FindingPlacement.Note> notes) {
    Quotes quotes = new Quotes(entry.raw());
    notes.forEach(note -> quotes.find(entry, note).ifPresent(quotes.spans::add));
    return quotes;
  }

  /** The spans found, in the order of their notes. */
  List<Span> spans() {
    return List.copyOf(spans);
  }

  /** The raw text, cut wherever a span begins or ends. */
  List<Piece> pieces() {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, raw.length()));
    spans.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int end : cuts.tailSet(0, false)) {
      pieces.add(piece(start, end));
      start = end;
    }
    return pieces;
  }

  private Piece piece(int start, int end) {
    List<Span> over =
        spans.stream()
            .filter(span -> span.start() <= start && span.end() >= end)
            .sorted((a, b) -> severity(a).compareTo(severity(b)))
            .toList();
    List<Span> ending = spans.stream().filter(span -> span.end() == end).toList();
    return new Piece(raw.substring(start, end), over, ending);
  }

  private static Severity severity(Span span) {
    return span.note().finding().severity();
  }

  private Optional<Span> find(Entry entry, FindingPlacement.Note note) {
    Finding finding = note.finding();
    String quote = finding.place().quote();
    if (quote.isEmpty()) {
      return whole(entry, note);
    }
    int from = Math.max(line(entry, finding), afterTheSame(finding));
    int start = raw.indexOf(quote, from);
    if (start < 0) {
      start = raw.indexOf(quote);
    }
    return start < 0
        ? Optional.empty()
        : Optional.of(new Span(start, start + quote.length(), note));
  }

  /** A finding about a short field as a whole means all of its words. */
  private Optional<Span> whole(Entry entry, FindingPlacement.Note note) {
    String words = entry.text();
    boolean meant = note.finding().place().field().equals(entry.place().field());
    if (!meant || words.isEmpty() || words.length() > SHORT) {
      return Optional.empty();
    }
    int start = raw.indexOf(words);
    return Optional.of(new Span(start, start + words.length(), note));
  }

  /** Where the line begins that the finding is about; 0 where there are no lines. */
  private int line(Entry entry, Finding finding) {
    if (!(entry.place().position() instanceof Position.Line first)
        || !(finding.place().position() instanceof Position.Line at)) {
      return 0;
    }
    int start = 0;
    for (int line = first.line(); line < at.line(); line++) {
      int lineBreak = raw.indexOf('\n', start);
      if (lineBreak < 0) {
        return start;
      }
      start = lineBreak + 1;
    }
    return start;
  }

  /** A check that quotes the same words twice means two places. */
  private int afterTheSame(Finding finding) {
    return spans.stream()
        .filter(span -> span.note().finding().check().equals(finding.check()))
        .filter(span -> span.note().finding().place().quote().equals(finding.place().quote()))
        .mapToInt(Span::end)
        .max()
        .orElse(0);
  }
}
