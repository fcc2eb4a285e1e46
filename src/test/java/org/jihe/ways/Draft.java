package org.jihe.ways;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A form on its way to a file.
 *
 * @param form in own words
 * @param page as laid out
 * @param truth what a person reads of it
 * @param traits how the file is made
 */
record Draft(WrittenForm form, Page page, FormTruth truth, Set<Trait> traits) {
  Draft {
    traits = Set.copyOf(traits);
  }

  static Draft of(WrittenForm form) {
    Skeleton skeleton = Skeleton.of(form);
    return new Draft(form, Laying.page(form, skeleton), Truths.of(form, skeleton), Set.of());
  }

  /** The same form in a skeleton with other columns; what a person reads stays the same. */
  Draft laid(UnaryOperator<Skeleton> change) {
    return new Draft(form, Laying.page(form, change.apply(Skeleton.of(form))), truth, traits);
  }

  /** The same form with its indicators written otherwise; what a person reads stays the same. */
  Draft spelled(UnaryOperator<WrittenIndicator> change) {
    WrittenForm other = form.indicators(form.indicators().stream().map(change).toList());
    return new Draft(form, Laying.page(other, Skeleton.of(form)), truth, traits);
  }

  Draft page(UnaryOperator<Page> change) {
    return new Draft(form, change.apply(page), truth, traits);
  }

  Draft cells(UnaryOperator<Cell> change) {
    return page(laid -> laid.mapCells(change));
  }

  Draft tables(UnaryOperator<Grid> change) {
    return page(laid -> laid.mapTables(change));
  }

  Draft truth(FormTruth other) {
    return new Draft(form, page, other, traits);
  }

  Draft with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Draft(form, page, truth, more);
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
