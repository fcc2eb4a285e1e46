package org.jihe.rules.decision;

import org.jihe.rules.cell.Amount;
import org.jihe.rules.cell.CellTest;
import org.jihe.rules.cell.NumberTest;
import org.jihe.rules.cell.TextTest;

/**
 * A condition of a row on a fact.
 *
 * @param header the fact's header
 */
record Condition(String header, CellTest test) {

  /** What can be said about the condition. */
  Truth judge(Facts facts) {
    Truth truth = judge(facts.get(header));
    boolean percentage = test instanceof NumberTest number && number.percent();
    return percentage && header.equals(Vocabulary.TARGET) ? truth.and(isPercentage(facts)) : truth;
  }

  private static Truth isPercentage(Facts facts) {
    Fact measure = facts.get(Vocabulary.MEASURE);
    return switch (measure.state()) {
      case KNOWN -> Truth.of(measure.text().equals(Amount.PERCENT));
      case ABSENT -> Truth.NOT_APPLICABLE;
      case BLANK, UNREADABLE, UNREAD -> Truth.UNKNOWN;
    };
  }

  private Truth judge(Fact fact) {
    return switch (fact.state()) {
      case KNOWN ->
          Truth.of(
              test instanceof NumberTest ? test.matches(fact.number()) : test.matches(fact.text()));
      case ABSENT -> Truth.NOT_APPLICABLE;
      case BLANK -> withoutText(TextTest.Operator.EMPTY);
      case UNREADABLE -> withoutText(TextTest.Operator.FILLED);
      case UNREAD -> Truth.UNKNOWN;
    };
  }

  /** Without a text that can be read, 空 and 非空 alone can be decided. */
  private Truth withoutText(TextTest.Operator holds) {
    if (!(test instanceof TextTest text)) {
      return Truth.UNKNOWN;
    }
    Truth all = Truth.YES;
    for (TextTest.Term term : text.terms()) {
      boolean decidable =
          term.operator() == TextTest.Operator.EMPTY || term.operator() == TextTest.Operator.FILLED;
      all = all.and(decidable ? Truth.of(term.operator() == holds) : Truth.UNKNOWN);
    }
    return all;
  }

  /** Why the condition cannot be decided, in Chinese. */
  String doubt(Facts facts) {
    return doubt(facts.get(header).isKnown() ? Vocabulary.MEASURE : header, doubtful(facts));
  }

  /** The fact for which the condition cannot be decided. */
  Fact doubtful(Facts facts) {
    Fact fact = facts.get(header);
    return fact.isKnown() ? facts.get(Vocabulary.MEASURE) : fact;
  }

  private static String unread(String header, String where) {
    return "“" + header + "”可能写在没有读出的地方" + (where.isEmpty() ? "" : "：" + where);
  }

  private static String doubt(String header, Fact fact) {
    return switch (fact.state()) {
      case BLANK -> "“" + header + "”是空白";
      case UNREAD -> unread(header, fact.place().inWords());
      default -> "“" + header + "”读不懂：" + fact.shown();
    };
  }
}
