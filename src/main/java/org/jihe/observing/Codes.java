package org.jihe.observing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Blanks;
import org.jihe.domain.CodeTwin;
import org.jihe.domain.Declaration;
import org.jihe.domain.SharedCode;

/**
 * Finds project codes that stand on several forms; blanks and case do not tell codes apart.
 *
 * <p>Each form is told at most {@value #MOST_TWINS} of its twins; the filing's observation names
 * all, where the names on all of them were read.
 */
final class Codes implements FilingMeasure {
  private static final int MOST_TWINS = 20;

  @Override
  public void measure(List<Declaration> forms, Notebook notebook) {
    Map<String, List<Integer>> ordinals = new LinkedHashMap<>();
    for (int ordinal = 0; ordinal < forms.size(); ordinal++) {
      if (forms.get(ordinal).projectCode().written()) {
        String code =
            Blanks.remove(forms.get(ordinal).projectCode().raw()).toUpperCase(Locale.ROOT);
        ordinals.computeIfAbsent(code, unused -> new ArrayList<>()).add(ordinal);
      }
    }
    ordinals.forEach(
        (code, sharing) -> {
          if (sharing.size() > 1) {
            sharing.forEach(ordinal -> noteTwins(code, ordinal, sharing, forms, notebook));
            List<Declaration> all = sharing.stream().map(forms::get).toList();
            if (all.stream().noneMatch(form -> form.projectName().unknown())) {
              notebook.noteOfFiling(shared(code, all));
            }
          }
        });
  }

  private static void noteTwins(
      String code, int ordinal, List<Integer> sharing, List<Declaration> forms, Notebook notebook) {
    Declaration form = forms.get(ordinal);
    sharing.stream()
        .filter(other -> other != ordinal)
        .limit(MOST_TWINS)
        .map(forms::get)
        .forEach(other -> notebook.note(ordinal, twin(code, form, other)));
  }

  private static CodeTwin twin(String code, Declaration form, Declaration other) {
    return new CodeTwin(
        form.projectCode().place(),
        code,
        other.index(),
        other.projectName().text(),
        name(form).equals(name(other)),
        content(form).equals(content(other)));
  }

  private static SharedCode shared(String code, List<Declaration> sharing) {
    boolean summable =
        sharing.stream()
            .allMatch(
                form ->
                    form.budgetTotal().readable() && form.amountUnit() != AmountUnit.UNDECLARED);
    BigDecimal total = BigDecimal.ZERO;
    for (Declaration form : sharing) {
      total = summable ? total.add(form.yuan(form.budgetTotal())) : total;
    }
    return new SharedCode(
        code,
        sharing.stream().map(Declaration::index).toList(),
        sharing.stream().map(Codes::name).distinct().count() == 1,
        sharing.stream().map(Codes::content).distinct().count() == 1,
        summable ? Optional.of(total) : Optional.empty());
  }

  private static String name(Declaration form) {
    return Blanks.remove(form.projectName().raw());
  }

  private static String content(Declaration form) {
    return Blanks.remove(form.overview().raw());
  }
}
