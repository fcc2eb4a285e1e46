package org.jihe.domain;

/**
 * Why a check found nothing on a form: the row that came nearest, and the one cell that failed.
 *
 * @param form the form's index, from 1
 * @param check the check's code
 * @param indicator the indicator's number, from 1; 0 for the form itself
 * @param rule the row, with the cell that failed
 * @param condition what the cell asks
 * @param actual what the form says
 * @param gap by how much it failed; empty where that is no number
 */
public record WhyNot(
    int form,
    String check,
    int indicator,
    RuleReference rule,
    String condition,
    String actual,
    String gap) {}
