package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jihe.domain.Entry;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Severity;
import org.junit.jupiter.api.Test;

class QuotesTest {
  private static final Place GOAL = new Place("/annualGoal", "目标", new Position.Line(10), "");

  @Test
  void pieces_put_together_are_the_raw_text() {
    assertThat(marked("甲乙丙丁", note(1, Severity.ERROR, 10, "乙丙"))).isEqualTo("甲[乙丙]1丁");
  }

  @Test
  void overlapping_quotes_are_cut_where_one_begins_or_ends() {
    String marked =
        marked("甲乙丙丁", note(1, Severity.INFO, 10, "甲乙丙"), note(2, Severity.ERROR, 10, "丙丁"));
    assertThat(marked).isEqualTo("[甲乙][丙]1[丁]2");
  }

  @Test
  void the_gravest_of_overlapping_quotes_comes_first() {
    Quotes quotes =
        Quotes.of(
            Entry.of("甲乙", GOAL),
            List.of(note(1, Severity.INFO, 10, "甲乙"), note(2, Severity.ERROR, 10, "乙")));
    assertThat(quotes.pieces().get(1).over().get(0).note().number()).isEqualTo(2);
  }

  @Test
  void a_quote_is_looked_for_from_its_line_on() {
    assertThat(marked("甲乙\n甲乙", note(1, Severity.ERROR, 11, "乙"))).isEqualTo("甲乙\n甲[乙]1");
  }

  @Test
  void words_that_are_not_there_mark_nothing() {
    assertThat(marked("甲乙", note(1, Severity.ERROR, 10, "戊"))).isEqualTo("甲乙");
  }

  @Test
  void a_finding_about_a_short_field_as_a_whole_marks_its_words_without_the_blanks() {
    assertThat(marked("　甲乙 ", note(1, Severity.ERROR, 10, ""))).isEqualTo("　[甲乙]1 ");
  }

  private static FindingPlacement.Note note(int number, Severity severity, int line, String quote) {
    Place place = new Place(GOAL.field(), "目标", new Position.Line(line), quote);
    return new FindingPlacement.Note(
        number, new SampleFinding("check-" + number, severity, place).build());
  }

  /**
   * Marked pieces in brackets, each followed by the numbers of the notes whose quote ends there.
   */
  private static String marked(String raw, FindingPlacement.Note... notes) {
    return Quotes.of(Entry.of(raw, GOAL), List.of(notes)).pieces().stream()
        .map(QuotesTest::show)
        .collect(Collectors.joining());
  }

  private static String show(Quotes.Piece piece) {
    if (piece.over().isEmpty()) {
      return piece.text();
    }
    return "["
        + piece.text()
        + "]"
        + piece.ending().stream()
            .map(span -> Integer.toString(span.note().number()))
            .collect(Collectors.joining(","));
  }
}
