package org.jihe.observing;

import java.math.BigDecimal;
import java.util.List;
import org.jihe.domain.AmountBalance;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Declaration;
import org.jihe.domain.Figure;
import org.jihe.domain.FilingTotals;

/** Adds up budgets and their parts: of each form, and over a filing of several forms. */
final class AmountBalances implements FormMeasure, FilingMeasure {
  @Override
  public List<AmountBalance> of(Declaration form) {
    if (!measurable(form)) {
      return List.of();
    }
    Figure total = form.budgetTotal();
    BigDecimal parts = form.districtExpenditure().number().add(form.townshipSubsidy().number());
    return List.of(new AmountBalance(total.place(), total.number(), parts));
  }

  @Override
  public void measure(List<Declaration> forms, Notebook notebook) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal district = BigDecimal.ZERO;
    BigDecimal township = BigDecimal.ZERO;
    for (Declaration form : forms) {
      if (!measurable(form) || form.amountUnit() == AmountUnit.UNDECLARED) {
        return;
      }
      BigDecimal yuan = form.amountUnit().yuan();
      total = total.add(form.budgetTotal().number().multiply(yuan));
      district = district.add(form.districtExpenditure().number().multiply(yuan));
      township = township.add(form.townshipSubsidy().number().multiply(yuan));
    }
    if (forms.size() > 1) {
      notebook.noteOfFiling(new FilingTotals(forms.size(), total, district, township));
    }
  }

  /** Whether a part is a figure, or known to be none. */
  private static boolean known(Figure part) {
    return part.readable() || part.entry().missing();
  }

  private static boolean measurable(Declaration form) {
    Figure district = form.districtExpenditure();
    Figure township = form.townshipSubsidy();
    return form.budgetTotal().readable()
        && (district.readable() || township.readable())
        && known(district)
        && known(township);
  }
}
