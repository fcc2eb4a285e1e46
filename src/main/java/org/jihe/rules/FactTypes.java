package org.jihe.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jihe.domain.AmountBalance;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Breach;
import org.jihe.domain.Citation;
import org.jihe.domain.CodeTwin;
import org.jihe.domain.Comparator;
import org.jihe.domain.Conclusion;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.Filing;
import org.jihe.domain.FilingTotals;
import org.jihe.domain.FormPart;
import org.jihe.domain.Funding;
import org.jihe.domain.GoalItem;
import org.jihe.domain.Indicator;
import org.jihe.domain.IndicatorEcho;
import org.jihe.domain.IndicatorFit;
import org.jihe.domain.IndicatorTwin;
import org.jihe.domain.NameVariants;
import org.jihe.domain.NotApplicable;
import org.jihe.domain.NumberingGap;
import org.jihe.domain.OpenEnd;
import org.jihe.domain.OtherYear;
import org.jihe.domain.Place;
import org.jihe.domain.Presence;
import org.jihe.domain.Quantity;
import org.jihe.domain.SharedCode;
import org.jihe.domain.SharedIndicator;
import org.jihe.domain.StrayWhitespace;
import org.jihe.domain.TargetSpread;
import org.jihe.domain.TargetsKept;
import org.jihe.domain.TextOverlap;
import org.jihe.domain.TextRepeat;
import org.jihe.domain.UnpairedMark;
import org.jihe.domain.Verification;
import org.jihe.domain.WeightSum;
import org.jihe.rules.decision.RuleMatch;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.policy.RulesInForce;
import org.jihe.rules.policy.WordHit;

/** The types that DRL may name. A type that can do anything but answer must never stand here. */
final class FactTypes {
  private static final List<Class<?>> FACTS =
      List.of(
          AmountBalance.class,
          AmountUnit.class,
          Breach.class,
          Citation.class,
          CodeTwin.class,
          Comparator.class,
          Conclusion.class,
          CouldNotRun.class,
          Declaration.class,
          Entry.class,
          Expenditure.class,
          Field.class,
          Figure.class,
          FormPart.class,
          Filing.class,
          FilingTotals.class,
          Funding.class,
          GoalItem.class,
          Indicator.class,
          IndicatorEcho.class,
          IndicatorFit.class,
          IndicatorTwin.class,
          RuleMatch.class,
          NameVariants.class,
          NotApplicable.class,
          NumberingGap.class,
          OpenEnd.class,
          OtherYear.class,
          Place.class,
          Presence.class,
          Quantity.class,
          RulesInForce.class,
          SharedCode.class,
          SharedIndicator.class,
          StrayWhitespace.class,
          TargetSpread.class,
          TargetsKept.class,
          TextOverlap.class,
          TextRepeat.class,
          UnpairedMark.class,
          Verification.class,
          WeightSum.class,
          WordHit.class);

  /** Of these a session holds one at most. */
  static final Set<Class<?>> SINGLE =
      Set.of(
          AmountBalance.class,
          Declaration.class,
          Filing.class,
          FilingTotals.class,
          RulesInForce.class,
          WeightSum.class);

  /** All types that DRL may name: facts, and the tables of the rulebook. */
  static final List<Class<?>> NAMED =
      Stream.concat(FACTS.stream(), PolicyTables.classes().stream()).toList();

  private FactTypes() {}
}
