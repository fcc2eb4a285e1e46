package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.domain.LintResult;
import org.jihe.domain.Position;
import org.junit.jupiter.api.Test;

/** SARIF 2.1.0 by its structure: what its schema requires of a log with one run. */
class LintSarifTest {
  private static JsonNode log() throws Exception {
    Position cell = new Position.SheetCell("权重", "D5");
    Defect defect = new Defect("rules/权重 表.xlsx", cell, "不能写“九十”", "请写 90");
    Defect inText = new Defect("rules/drl/amounts.drl", new Position.Line(7), "读不懂", "");
    Defect nowhere = new Defect("rules/drl", new Position.Nowhere(), "缺文件", "补上");
    String text =
        new LintSarif("0.1.0").write(new LintResult(List.of(defect, inText), List.of(nowhere)));
    return JsonMapper.builder().build().readTree(text);
  }

  @Test
  void a_log_has_its_version_and_a_run_with_its_tool() throws Exception {
    JsonNode log = log();
    assertThat(log.get("version").asText()).isEqualTo("2.1.0");
    assertThat(log.get("$schema").asText()).contains("sarif-schema-2.1.0");
    assertThat(log.get("runs")).hasSize(1);
    assertThat(log.at("/runs/0/tool/driver/name").asText()).isEqualTo("jihe");
  }

  @Test
  void every_result_names_a_rule_of_the_tool_a_level_a_message_and_a_place() throws Exception {
    JsonNode run = log().at("/runs/0");
    assertThat(run.get("results")).hasSize(3);
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(result.get("level").asText()).isIn("error", "warning");
      assertThat(result.at("/message/text").asText()).isNotEmpty();
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      assertThat(uri).matches("[!-~]+");
      assertThat(URI.create(uri).getPath()).startsWith("rules/");
    }
  }

  @Test
  void a_cell_is_a_logical_location_and_a_line_a_region() throws Exception {
    JsonNode results = log().at("/runs/0/results");
    assertThat(results.at("/0/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("权重!D5");
    assertThat(results.at("/0/message/text").asText()).isEqualTo("权重!D5: 不能写“九十”（请写 90）");
    assertThat(results.at("/1/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(7);
    assertThat(results.at("/2/level").asText()).isEqualTo("warning");
  }
}
