package org.jihe.domain;

/**
 * Why a check found nothing on a form: the row that came nearest, and the one cell that failed; or
 * the figure that would have to move least for the check to speak.
 *
 * @param form the form's index, from 1
 * @param check the check's code
 * @param indicator the indicator's number, from 1; 0 for the form itself
 * @param rule the row, with the cell that failed
 * @param condition what the cell asks
 * @param actual what the form says; empty where that is not known
 * @param gap by how much it failed, or the figure would have to move; empty where that is no number
 * @param speaksAt the figure with which the check would speak, found by trial; empty where the row
 *     is one that came near
 */
public record WhyNot(
    int form,
    String check,
    int indicator,
    RuleReference rule,
    String condition,
    String actual,
    String gap,
    String speaksAt) {}
