package org.jihe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Entry;
import org.jihe.domain.FormPart;
import org.jihe.domain.Funding;
import org.jihe.domain.Place;
import org.jihe.office.Cell;
import org.jihe.office.Defects;

/**
 * The sources of a form's budget while it is being read. A form may list them twice, below the
 * total of all years and below that of the year: only the latter are the year's.
 */
final class FundingDraft {
  private final Defects defects;
  private final UnreadPlaces unread;
  private final List<Source> sources = new ArrayList<>();
  private List<Total> totals = List.of();

  private record Total(FormPart part, Cell cell) {}

  private record Source(Entry source, Entry amount, AmountUnit own) {}

  FundingDraft(Defects defects, UnreadPlaces unread) {
    this.defects = defects;
    this.unread = unread;
  }

  /** Takes what there is of totals and sources in one row of values. */
  void read(List<FieldValue> row, boolean aligned) {
    List<Total> here = new ArrayList<>();
    long count = row.stream().filter(value -> part(value) == FormPart.FUNDING).count();
    int ordinal = 0;
    for (FieldValue value : row) {
      FormPart part = part(value);
      if (part == FormPart.PROJECT_TOTAL || part == FormPart.BUDGET_TOTAL) {
        here.add(new Total(part, value.label()));
      } else if (part == FormPart.FUNDING) {
        Optional<FormPart> total =
            here.isEmpty()
                ? totalOf(value.label(), ordinal, (int) count, aligned)
                : Optional.of(here.get(here.size() - 1).part());
        ordinal++;
        take(value, total);
      }
    }
    totals = here.isEmpty() ? totals : here;
  }

  private static FormPart part(FieldValue value) {
    return value.labels().get(0).part();
  }

  private Optional<FormPart> totalOf(Cell label, int ordinal, int count, boolean aligned) {
    if (totals.size() < 2) {
      return Optional.of(totals.isEmpty() ? FormPart.BUDGET_TOTAL : totals.get(0).part());
    }
    Optional<FormPart> above =
        totals.stream()
            .filter(t -> aligned && t.cell().covers(label.column()))
            .map(Total::part)
            .findFirst();
    boolean inStep = count == totals.size();
    return above.isEmpty() && inStep ? Optional.of(totals.get(ordinal).part()) : above;
  }

  private void take(FieldValue value, Optional<FormPart> total) {
    if (total.isEmpty()) {
      defects.add(
          value.position(),
          Defects.where(value.position())
              + "的"
              + Defects.quote(value.label().text())
              + "分不清属于中期还是当年，没有读取",
          "请把各项资金来源填在所属总额的正下方");
      unread.place(value.position(), Defects.quote(value.label().text()), Set.of(FormPart.FUNDING));
    } else if (total.get() == FormPart.BUDGET_TOTAL) {
      add(value);
    }
  }

  /** Takes a source of the year's budget, unless it has been taken already. */
  void add(FieldValue value) {
    Match label = value.labels().get(0);
    String at = Funding.pointer(sources.size() + 1);
    Place source = new Place(at + "/source", "资金来源", value.label().position(), "");
    Place amount = new Place(at + "/amount", label.printed(), value.position(), "");
    Source read =
        new Source(Entry.of(label.printed(), source), Entry.of(value.raw(), amount), label.unit());
    boolean known =
        sources.stream()
            .anyMatch(
                s ->
                    s.source().raw().equals(read.source().raw())
                        && s.amount().raw().equals(read.amount().raw()));
    if (!known) {
      sources.add(read);
    }
  }

  List<Funding> finish(AmountUnit unit) {
    List<Funding> read = new ArrayList<>();
    for (Source source : sources) {
      read.add(
          new Funding(
              read.size() + 1,
              source.source(),
              Amounts.figure(source.amount(), unit, source.own(), defects)));
    }
    return read;
  }
}
