package org.jihe.ways;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form in own words, before it is laid out.
 *
 * @param id its name among the forms
 * @param layout the skeleton it is laid out in
 * @param values by the keys of the skeletons: body, dept, name, total …
 */
record WrittenForm(
    String id, String layout, Map<String, String> values, List<WrittenIndicator> indicators) {
  private static final List<WrittenForm> ALL =
      DataText.sections("forms.txt").stream().map(WrittenForm::of).toList();

  WrittenForm {
    values = Map.copyOf(values);
    indicators = List.copyOf(indicators);
  }

  /** Every form of the project's tests. */
  static List<WrittenForm> all() {
    return ALL;
  }

  private static WrittenForm of(DataText.Section section) {
    String[] head = section.head().split(" ", -1);
    Map<String, String> values = new LinkedHashMap<>(Map.of("unit", "万元"));
    if (head[0].equals("L3") || head[0].equals("L7")) {
      values.put("unit", "元");
    }
    List<WrittenIndicator> indicators = new ArrayList<>();
    for (String line : section.lines()) {
      if (line.contains("|")) {
        indicators.add(WrittenIndicator.of(line));
      } else {
        int blank = line.indexOf(' ');
        values.put(line.substring(0, blank), line.substring(blank + 1).replace("⏎", "\n"));
      }
    }
    values.put("operator", values.getOrDefault("body", ""));
    return new WrittenForm(head[1], head[0], values, indicators);
  }

  String value(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException(id + " has no " + key);
    }
    return value;
  }

  WrittenForm indicators(List<WrittenIndicator> others) {
    return new WrittenForm(id, layout, values, others);
  }

  /** Its indicators as prose, a line for each pair of levels. */
  String prose() {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (WrittenIndicator one : indicators) {
      List<String> line =
          lines.computeIfAbsent(
              "【" + one.level1() + "-" + one.level2() + "】", levels -> new ArrayList<>());
      line.add("指标" + (line.size() + 1) + "：" + one.name() + "（" + one.requirement("ctm") + "）");
    }
    List<String> all = new ArrayList<>();
    lines.forEach((levels, line) -> all.add(levels + String.join("；", line)));
    return String.join("；\n", all) + "。";
  }
}
