package org.jihe.domain;

/**
 * A fact measured from the text of a form or across the forms of a filing. It judges nothing: a
 * rule does.
 */
public sealed interface Observation
    permits AmountBalance,
        Citation,
        CodeTwin,
        FilingTotals,
        GoalItem,
        IndicatorEcho,
        IndicatorFit,
        IndicatorTwin,
        NameVariants,
        NumberingGap,
        OpenEnd,
        OtherYear,
        Quantity,
        SharedCode,
        SharedIndicator,
        StrayWhitespace,
        TargetSpread,
        TargetsKept,
        TextOverlap,
        TextRepeat,
        UnpairedMark,
        WeightSum {}
