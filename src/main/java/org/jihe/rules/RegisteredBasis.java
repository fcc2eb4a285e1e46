package org.jihe.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Blanks;
import org.jihe.domain.Citation;
import org.jihe.domain.Verification;
import org.jihe.rules.sheet.RuleRow;

/**
 * A document that the registry holds (立项依据登记).
 *
 * @param id the row's 编号
 * @param number 发文字号; may be empty
 * @param title without title marks; may be empty
 * @param aliases other ways to write the title
 * @param level its level
 * @param effective from which day it is in force, when known
 * @param repealed from which day it no longer is, when it is not
 * @param successor by what it was replaced; may be empty
 * @param periodFrom first year of the plan's period; 0 when it is none
 * @param periodTo last year of the plan's period; 0 when it is none
 * @param verification whether the row was checked against the document
 */
public record RegisteredBasis(
    String id,
    String number,
    String title,
    List<String> aliases,
    String level,
    Optional<LocalDate> effective,
    Optional<LocalDate> repealed,
    String successor,
    int periodFrom,
    int periodTo,
    Verification verification) {

  public RegisteredBasis {
    aliases = List.copyOf(aliases);
  }

  static RegisteredBasis of(RuleRow row) {
    return new RegisteredBasis(
        row.id(),
        Blanks.remove(row.text("文号")),
        Blanks.remove(row.text("标题")),
        row.words("别名"),
        row.text("层级"),
        row.date("施行"),
        row.date("失效"),
        row.text("替代者"),
        yearIn(row, "期间起"),
        yearIn(row, "期间止"),
        row.verification());
  }

  private static int yearIn(RuleRow row, String header) {
    return row.has(header) ? row.year(header) : 0;
  }

  /** Whether somebody has compared the row with the document. */
  public boolean verified() {
    return verification == Verification.VERIFIED;
  }

  /** Whether it is a plan whose period does not cover the year; an open end covers all. */
  public boolean leavesOut(int year) {
    return (periodFrom > 0 && year < periodFrom) || (periodTo > 0 && year > periodTo);
  }

  /** The plan's period, such as {@code 2021—2025年}. */
  public String periodText() {
    return (periodFrom > 0 ? periodFrom : "") + "—" + (periodTo > 0 ? periodTo : "") + "年";
  }

  /**
   * Whether the citation is of this document: by number, or by title where it has none that could
   * be the document's.
   */
  public boolean isCited(Citation citation) {
    boolean numbered =
        !citation.number().isEmpty()
            && citation.numberForm() != Citation.NumberForm.ORDER_AS_DOCUMENT;
    if (numbered && !number.isEmpty()) {
      return citation.number().equals(number);
    }
    return matches(citation.title()) || matches(citation.subject());
  }

  private boolean matches(String cited) {
    return !cited.isEmpty() && (cited.equals(title) || aliases.contains(cited));
  }

  /** Whether it was no longer in force on the day. */
  public boolean repealedOn(LocalDate day) {
    return repealed.filter(date -> !date.isAfter(day)).isPresent();
  }

  /** Whether it was not yet in force on the day. */
  public boolean notYetInForce(LocalDate day) {
    return effective.filter(date -> date.isAfter(day)).isPresent();
  }

  /** The day of its repeal, such as {@code 2024-01-01}. */
  public String repealedText() {
    return repealed.map(LocalDate::toString).orElse("");
  }

  /** The day from which it is in force. */
  public String effectiveText() {
    return effective.map(LocalDate::toString).orElse("");
  }

  /** What to cite instead. */
  public String successorText() {
    return successor.isEmpty() ? "现行有效的文件" : successor;
  }
}
