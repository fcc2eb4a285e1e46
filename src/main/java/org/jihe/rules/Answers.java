package org.jihe.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jihe.domain.Citation;
import org.jihe.domain.Declaration;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Indicator;
import org.jihe.domain.Observation;
import org.jihe.rules.decision.DecisionTable;

/**
 * What a table answers to everything that rules ask it about a form. Where the answers of two
 * rulebooks are equal, and they differ in this table alone, the form is judged the same by both.
 */
final class Answers {
  /** Tables whose words are found together. */
  static final Set<String> OF_WORDS =
      Set.of(Tables.WORDING.sheet(), Tables.FRUGALITY.sheet(), Tables.PROJECT_CLASSES.sheet());

  private final RulesInForce rules;
  private final Declaration form;
  private final List<Citation> citations;
  private final List<Object> answers = new ArrayList<>();

  private Answers(RulesInForce rules, Declaration form, Collection<Observation> observations) {
    this.rules = rules;
    this.form = form;
    this.citations =
        observations.stream().filter(Citation.class::isInstance).map(Citation.class::cast).toList();
  }

  /**
   * The answers of a table.
   *
   * @return never equal to any other for a table that is asked in a way not known here
   */
  static List<Object> of(
      String sheet, RulesInForce rules, Declaration form, Collection<Observation> observations) {
    Answers asked = new Answers(rules, form, observations);
    asked.answers.addAll(rules.gaps());
    asked.ask(sheet);
    return asked.answers;
  }

  private void ask(String sheet) {
    if (OF_WORDS.contains(sheet)) {
      words();
    } else if (sheet.equals(DecisionTable.SHEET)) {
      answers.addAll(rules.decisions(form));
    } else if (sheet.equals(Tables.PARAMETERS.sheet())) {
      Arrays.stream(Parameter.Name.values())
          .forEach(name -> answers.addAll(rules.parameter(name.label())));
    } else if (sheet.equals(Tables.WEIGHTS.sheet())) {
      answers.addAll(rules.weightPlans(form.layout()));
    } else if (sheet.equals(Tables.WEIGHT_SPLITS.sheet())) {
      answers.addAll(rules.weightSplits());
    } else if (sheet.equals(Tables.REQUIRED_PARTS.sheet())) {
      requiredParts();
    } else if (sheet.equals(Tables.REQUIRED_BASES.sheet())) {
      answers.addAll(rules.basisGaps(form));
    } else if (!sheet.equals(Tables.DISTRICTS.sheet())
        && !ofIndicators(sheet)
        && !ofCitations(sheet)) {
      answers.add(new Object());
    }
  }

  /** What is asked of 必填项; its rows themselves nobody is handed. */
  private void requiredParts() {
    answers.add(rules.partsMissing(form));
    answers.add(rules.dispensedWith(form));
    answers.add(rules.partsUnread(form));
    answers.add(rules.partsPerhapsCarriedText(List.of(form)));
    answers.add(rules.partsNotCarriedText(List.of(form)));
    RequiredPart.labels().forEach(label -> answers.add(rules.optional(label, form.layout())));
  }

  private void words() {
    answers.addAll(rules.wordHits(form));
    citations.forEach(citation -> answers.add(rules.citedByTitle(citation)));
    form.indicators().forEach(one -> answers.add(rules.generic(one.name().text())));
    for (Expenditure line : form.expenditures()) {
      answers.add(rules.standardsExceeded(form, line));
      answers.add(rules.standardsNotComparable(line));
      answers.add(rules.noGrowth(line));
    }
  }

  private boolean ofIndicators(String sheet) {
    if (sheet.equals(Tables.DIMENSIONS.sheet()) || sheet.equals(Tables.DIMENSION_RULES.sheet())) {
      answers.add(rules.dimensionGaps(form));
      return true;
    }
    boolean floors = sheet.equals(Tables.TARGET_FLOORS.sheet());
    if (!floors && !sheet.equals(Tables.POLARITY.sheet())) {
      return false;
    }
    for (Indicator indicator : form.indicators()) {
      answers.add(floors ? rules.floorsUndercut(indicator) : rules.polaritiesOpposed(indicator));
    }
    return true;
  }

  private boolean ofCitations(String sheet) {
    for (Citation citation : citations) {
      if (sheet.equals(Tables.REGISTRY.sheet())) {
        answers.add(rules.registered(citation));
      } else if (sheet.equals(Tables.ARTICLES.sheet())) {
        answers.add(rules.articleChanges(citation));
      } else if (sheet.equals(Tables.ORGANS.sheet())) {
        answers.add(rules.organ(citation));
      }
    }
    return sheet.equals(Tables.REGISTRY.sheet())
        || sheet.equals(Tables.ARTICLES.sheet())
        || sheet.equals(Tables.ORGANS.sheet());
  }
}
