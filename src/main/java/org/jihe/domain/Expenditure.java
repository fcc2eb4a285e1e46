package org.jihe.domain;

/**
 * A line of a project's expenditure detail (项目支出明细).
 *
 * @param number its number in the declaration, from 1
 * @param name what is paid for
 * @param quantity how many
 * @param measure of what
 * @param unitPrice price of one, in the declaration's amount unit
 * @param amount quantity × unit price as stated, in the declaration's amount unit
 * @param previousAmount last year's amount, in the declaration's amount unit
 */
public record Expenditure(
    int number,
    Entry name,
    Figure quantity,
    Entry measure,
    Figure unitPrice,
    Figure amount,
    Figure previousAmount) {

  /** JSON pointer of the line {@code number} (from 1) within its declaration. */
  public static String pointer(int number) {
    return "/expenditures/" + (number - 1);
  }
}
