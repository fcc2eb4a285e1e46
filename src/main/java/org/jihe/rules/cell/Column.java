package org.jihe.rules.cell;

import java.util.List;

/**
 * A column of a policy table.
 *
 * @param header its header, unique in the table
 * @param type what its cells hold
 * @param required whether every row must fill it
 * @param choices what may be chosen; empty unless {@link ColumnType#hasChoices()}
 * @param help what the column is for, in Chinese, one line
 */
public record Column(
    String header, ColumnType type, boolean required, List<String> choices, String help) {

  public Column {
    choices = List.copyOf(choices);
    if (header.isBlank() || header.contains(":") || header.contains("\n")) {
      throw new IllegalArgumentException("no header: " + header);
    }
    if (type.hasChoices() == choices.isEmpty()) {
      throw new IllegalArgumentException(header + " has choices exactly when its type does");
    }
  }

  /** A code. */
  public static Column identifier(String header, String help) {
    return plain(header, ColumnType.IDENTIFIER, help);
  }

  /** Free text. */
  public static Column text(String header, String help) {
    return plain(header, ColumnType.TEXT, help);
  }

  /** Words separated by {@code 、}. */
  public static Column words(String header, String help) {
    return plain(header, ColumnType.WORDS, help);
  }

  /** A number. */
  public static Column number(String header, String help) {
    return plain(header, ColumnType.NUMBER, help);
  }

  /** A year in four digits. */
  public static Column year(String header, String help) {
    return plain(header, ColumnType.YEAR, help);
  }

  /** A date. */
  public static Column date(String header, String help) {
    return plain(header, ColumnType.DATE, help);
  }

  /** 是 or 否. */
  public static Column flag(String header, String help) {
    return plain(header, ColumnType.FLAG, help);
  }

  /** One of the choices. */
  public static Column choice(String header, String help, String... choices) {
    return choice(header, help, List.of(choices));
  }

  /** One of the choices. */
  public static Column choice(String header, String help, List<String> choices) {
    return new Column(header, ColumnType.CHOICE, false, choices, help);
  }

  /** Some of the choices. */
  public static Column choices(String header, String help, String... choices) {
    return choices(header, help, List.of(choices));
  }

  /** Some of the choices. */
  public static Column choices(String header, String help, List<String> choices) {
    return new Column(header, ColumnType.CHOICES, false, choices, help);
  }

  /** A condition on a number. */
  public static Column numberTest(String header, String help) {
    return plain(header, ColumnType.NUMBER_TEST, help);
  }

  /** A condition on an amount of money. */
  public static Column moneyTest(String header, String help) {
    return plain(header, ColumnType.MONEY_TEST, help);
  }

  /** A condition on a text. */
  public static Column textTest(String header, String help) {
    return plain(header, ColumnType.TEXT_TEST, help);
  }

  /** A condition on one of the choices. */
  public static Column choiceTest(String header, String help, String... choices) {
    return choiceTest(header, help, List.of(choices));
  }

  /** A condition on one of the choices. */
  public static Column choiceTest(String header, String help, List<String> choices) {
    return new Column(header, ColumnType.CHOICE_TEST, false, choices, help);
  }

  /** A regular expression. */
  public static Column pattern(String header, String help) {
    return plain(header, ColumnType.PATTERN, help);
  }

  /** A text with placeholders. */
  public static Column template(String header, String help) {
    return plain(header, ColumnType.TEMPLATE, help);
  }

  /** Norms. */
  public static Column citations(String header, String help) {
    return plain(header, ColumnType.CITATIONS, help);
  }

  /** The same column, to be filled in every row. */
  public Column mandatory() {
    return new Column(header, type, true, choices, help);
  }

  private static Column plain(String header, ColumnType type, String help) {
    return new Column(header, type, false, List.of(), help);
  }
}
