package org.jihe.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.FormPart;
import org.jihe.domain.Indicator;
import org.jihe.domain.Presence;
import org.jihe.domain.Unread;

/** Compares one form that was read with what a person reads, field by field. */
final class Comparing {
  private final Declaration form;
  private final List<String> sentences;
  private final List<Compared> compared = new ArrayList<>();

  private Comparing(Declaration form, List<Defect> defects) {
    this.form = form;
    this.sentences = new ArrayList<>();
    defects.stream()
        .filter(d -> d.mayConcern(form.index()))
        .forEach(d -> sentences.add(d.message()));
    form.unread().stream().map(Unread::place).forEach(place -> sentences.add(place.quote()));
  }

  /** The form of a filing that is most like the truth, compared with it. */
  static List<Compared> of(Filing filing, FormTruth truth) {
    return filing.declarations().stream()
        .map(form -> of(form, filing, truth))
        .max(Comparator.comparingLong(Comparing::right))
        .orElseGet(() -> ofNone(filing, truth));
  }

  private static long right(List<Compared> compared) {
    return compared.stream().filter(one -> one.outcome() == Outcome.RIGHT).count();
  }

  /** Everything that the truth holds, and indicators that it does not. */
  private static List<Compared> of(Declaration form, Filing filing, FormTruth truth) {
    Comparing comparing = new Comparing(form, filing.defects());
    for (FormTruth.Value field : truth.fields()) {
      comparing.judge(field.label(), field.likeness(), field.value(), field.seen(form));
    }
    comparing.indicators(truth.indicators());
    return List.copyOf(comparing.compared);
  }

  /** Everything that the truth holds, where no form was read. */
  private static List<Compared> ofNone(Filing filing, FormTruth truth) {
    Outcome outcome = filing.defects().isEmpty() ? Outcome.LOST : Outcome.SAID;
    List<Compared> all = new ArrayList<>();
    for (FormTruth.Value field : truth.fields()) {
      field.value().ifPresent(v -> all.add(new Compared(field.label(), v, "", outcome)));
    }
    for (IndicatorTruth indicator : truth.indicators()) {
      all.addAll(unmatched(indicator, outcome));
    }
    return all;
  }

  private void indicators(List<IndicatorTruth> truths) {
    Pairing pairing = Pairing.of(truths, form.indicators());
    for (int i = 0; i < truths.size(); i++) {
      Optional<Indicator> read = pairing.read(i);
      if (read.isPresent()) {
        pair(truths.get(i), read.get());
      } else {
        compared.addAll(unmatched(truths.get(i), indicatorSaid(truths.get(i))));
      }
    }
    for (Indicator extra : pairing.extra()) {
      String shown = extra.name().text() + " " + extra.requirement();
      compared.add(new Compared("指标" + extra.number(), "", shown, Outcome.PHANTOM));
    }
  }

  private Outcome indicatorSaid(IndicatorTruth truth) {
    boolean mayBeUnread = form.unread(FormPart.INDICATORS).isPresent() || said(truth.name());
    return mayBeUnread ? Outcome.SAID : Outcome.LOST;
  }

  private static List<Compared> unmatched(IndicatorTruth truth, Outcome outcome) {
    List<Compared> all = new ArrayList<>();
    all.add(new Compared("指标“" + truth.name() + "”", truth.name(), "", outcome));
    for (IndicatorTruth.Part part : truth.parts()) {
      part.value().ifPresent(v -> all.add(new Compared(where(truth, part), v, "", outcome)));
    }
    return all;
  }

  private static String where(IndicatorTruth truth, IndicatorTruth.Part part) {
    return "指标“" + truth.name() + "”的" + part.label();
  }

  private void pair(IndicatorTruth truth, Indicator read) {
    String name = "指标“" + truth.name() + "”";
    judge(name, Likeness.TEXT, Optional.of(truth.name()), Seen.of(read.name()));
    for (IndicatorTruth.Part part : truth.parts()) {
      judge(where(truth, part), part.likeness(), part.value(), part.seen().apply(read));
    }
  }

  private void judge(String where, Likeness likeness, Optional<String> value, Seen seen) {
    if (value.isPresent()) {
      Outcome outcome = outcome(likeness, value.get(), seen);
      compared.add(new Compared(where, value.get(), seen.first(), outcome));
    } else if (seen.written()) {
      compared.add(new Compared(where, "", seen.first(), Outcome.MISPLACED));
    }
  }

  private Outcome outcome(Likeness likeness, String expected, Seen seen) {
    if (seen.texts().stream().anyMatch(text -> likeness.same(expected, text))) {
      return Outcome.RIGHT;
    }
    if (likeness == Likeness.NUMBER && expected.equals("0") && !seen.written()) {
      return Outcome.RIGHT;
    }
    if (seen.presence() == Presence.UNKNOWN || !seen.written()) {
      return seen.presence() == Presence.UNKNOWN || said(expected) ? Outcome.SAID : Outcome.LOST;
    }
    // A dash in place of an amount stands in its own cell.
    boolean sameCell =
        PlainText.of(seen.first()).length() == 1
            || seen.texts().stream().anyMatch(text -> PlainText.related(expected, text));
    if (!sameCell) {
      return Outcome.MISPLACED;
    }
    return seen.presence() == Presence.UNREADABLE ? Outcome.SAID : Outcome.WRONG;
  }

  private boolean said(String expected) {
    return sentences.stream().anyMatch(sentence -> PlainText.names(sentence, expected));
  }
}
