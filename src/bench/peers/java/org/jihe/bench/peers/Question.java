package org.jihe.bench.peers;

/** What is asked about an indicator, as peers take it: texts, whole numbers, money in yuan. */
public final class Question {
  private final int number;
  private final String[] texts = new String[Heading.values().length];
  private final int[] numbers = new int[Heading.values().length];

  /**
   * @param number of the indicator in its form, from 1
   */
  Question(int number) {
    this.number = number;
  }

  Question with(Heading heading, String text) {
    texts[heading.ordinal()] = text;
    return this;
  }

  Question with(Heading heading, int value) {
    numbers[heading.ordinal()] = value;
    return this;
  }

  /** The text of the heading of that ordinal. */
  String text(int ordinal) {
    return texts[ordinal];
  }

  /** The number of the heading of that ordinal. */
  int number(int ordinal) {
    return numbers[ordinal];
  }

  String text(Heading heading) {
    return text(heading.ordinal());
  }

  int number(Heading heading) {
    return number(heading.ordinal());
  }

  Object value(Heading heading) {
    return heading.kind() == Heading.Kind.WITHIN ? number(heading) : text(heading);
  }

  public int getNumber() {
    return number;
  }

  public String getLevel2() {
    return text(Heading.LEVEL2);
  }

  public String getPreparer() {
    return text(Heading.PREPARER);
  }

  public String getLevel1() {
    return text(Heading.LEVEL1);
  }

  public String getMeasure() {
    return text(Heading.MEASURE);
  }

  public String getDepartment() {
    return text(Heading.DEPARTMENT);
  }

  public String getComparator() {
    return text(Heading.COMPARATOR);
  }

  public int getTarget() {
    return number(Heading.TARGET);
  }

  public int getWeight() {
    return number(Heading.WEIGHT);
  }

  public int getBudget() {
    return number(Heading.BUDGET);
  }

  public String getName() {
    return text(Heading.NAME);
  }

  public String getProject() {
    return text(Heading.PROJECT);
  }

  public String getOverview() {
    return text(Heading.OVERVIEW);
  }
}
