package org.jihe.ways;

import java.util.Map;

/**
 * A column of the indicators.
 *
 * @param header what heads it
 * @param key what stands in it: level1, name, requirement …
 * @param pattern how a requirement is written
 * @param across how many columns of the table it covers
 */
record Column(String header, String key, String pattern, int across) {
  private static final Map<String, Role> ROLES =
      Map.of(
          "level1", Role.LEVEL1,
          "level2", Role.LEVEL2,
          "name", Role.NAME,
          "weight", Role.WEIGHT,
          "measure", Role.MEASURE,
          "comparator", Role.COMPARATOR,
          "target", Role.TARGET,
          "requirement", Role.REQUIREMENT);

  /** {@code 指标值:requirement=ctm}. */
  static Column of(String text) {
    String[] parts = text.split("[:=]", -1);
    return new Column(parts[0], parts[1], parts.length > 2 ? parts[2] : "ctm", 1);
  }

  Column wider() {
    return new Column(header, key, pattern, across + 1);
  }

  /** What every row of the project shares, so that it is written once, in the first. */
  boolean isShared() {
    return key.equals("body") || key.equals("project") || key.equals("total") || key.equals("goal");
  }

  Cell cell(WrittenForm form, WrittenIndicator one) {
    String text =
        switch (key) {
          case "level1" -> one.level1();
          case "level2" -> one.level2();
          case "name", "repeat" -> one.name();
          case "weight", "score" -> one.weight();
          case "measure" -> one.measure();
          case "comparator" -> one.comparator();
          case "target" -> one.target();
          case "actual" -> one.target() + one.measure();
          case "requirement" -> one.requirement(pattern);
          case "project" -> form.value("name");
          case "body", "total", "goal" -> form.value(key);
          default -> "";
        };
    Role other = isShared() ? Role.VALUE : Role.OTHER;
    return Cell.of(text, ROLES.getOrDefault(key, other)).across(across);
  }
}
