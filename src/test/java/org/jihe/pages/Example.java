package org.jihe.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a fixture's form says at the place of a finding, in a line or two. */
final class Example {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 160;

  private final JsonNode filing;

  Example(Path fixture) throws IOException {
    this.filing = JSON.readTree(Files.readAllBytes(fixture));
  }

  /**
   * What stands there.
   *
   * @param form the form's position, from 1; 0 for the filing as a whole
   * @param field JSON pointer within the form; empty for all of it
   */
  String at(int form, String field) {
    if (form > 0) {
      return said(filing.at("/declarations/" + (form - 1)), field);
    }
    List<String> all = new ArrayList<>();
    for (JsonNode declaration : filing.at("/declarations")) {
      all.add("第" + (all.size() + 1) + "张表 " + said(declaration, field));
    }
    return String.join("；", all);
  }

  private static String said(JsonNode form, String field) {
    if (field.isEmpty() || field.equals("/")) {
      return form.path("projectCode").asText() + " " + form.path("projectName").asText();
    }
    String[] parts = field.split("/", -1);
    if (parts[1].equals("indicators") && parts.length > 2) {
      return indicator(form.at("/indicators/" + parts[2]));
    }
    if (parts[1].equals("expenditures") && parts.length > 2) {
      return plain(form.at("/expenditures/" + parts[2]));
    }
    if (parts[1].equals("budget")) {
      return plain(form.at("/budget"))
          + (form.has("funding") ? " " + plain(form.at("/funding")) : "");
    }
    if (parts[1].equals("indicators")) {
      List<String> all = new ArrayList<>();
      form.at("/indicators").forEach(each -> all.add(indicator(each)));
      return all.isEmpty() ? "（没有指标）" : String.join("；", all);
    }
    JsonNode value = form.at(field);
    return value.isMissingNode() ? "（没有这一栏）" : plain(value);
  }

  private static String indicator(JsonNode of) {
    if (of.isMissingNode()) {
      return "（没有这一项）";
    }
    String level = of.path("level2").asText(of.path("level1").asText(""));
    return (level.isEmpty() ? "" : level + "·")
        + of.path("name").asText("（无名称）")
        + " "
        + of.path("comparator").asText("")
        + of.path("target").asText("")
        + of.path("measure").asText("")
        + (of.has("weight") ? "，权重" + of.path("weight").asText() : "")
        + (of.has("previousTarget") ? "，上年" + of.path("previousTarget").asText() : "");
  }

  private static String plain(JsonNode value) {
    String text = value.isValueNode() ? value.asText() : value.toString();
    String line = text.replaceAll("[\\r\\n]+", " ⏎ ").replace("|", "\\|").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
