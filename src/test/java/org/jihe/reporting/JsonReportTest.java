package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.Finding;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Report;
import org.jihe.domain.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static List<Report> reports() {
    return List.of(SampleReport.full(), SampleReport.clean(), SampleReport.unreadable());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_report_follows_the_published_schema(Report report) throws IOException {
    assertThat(schema().validate(tree(report))).isEmpty();
  }

  @Test
  void the_schema_refuses_what_a_report_does_not_have() throws IOException {
    ObjectNode tree = tree(SampleReport.clean());
    tree.put("ok", true);
    assertThat(schema().validate(tree)).hasSize(1);
    tree.remove("ok");
    ((ObjectNode) tree.at("/assessments/0")).put("verdict", "passed");
    assertThat(schema().validate(tree)).hasSize(1);
  }

  @Test
  void the_checks_add_up_to_those_that_ran() throws IOException {
    JsonNode checks = tree(SampleReport.full()).at("/assessments/0/checks");
    Set<String> stopped = new HashSet<>();
    for (JsonNode one : checks.get("couldNotRun")) {
      if (!one.has("partly")) {
        stopped.add(one.get("check").asText());
      }
    }
    int sum =
        checks.get("passed").asInt()
            + checks.get("fired").asInt()
            + checks.get("notApplicable").asInt()
            + stopped.size();
    assertThat(checks.get("ran").asInt()).isEqualTo(sum).isEqualTo(11);
  }

  @Test
  void a_year_that_cannot_be_read_is_null_and_not_zero() throws IOException {
    assertThat(tree(SampleReport.full()).at("/assessments/1/budgetYear").isNull()).isTrue();
  }

  @Test
  void positions_have_the_keys_of_their_kind() throws IOException {
    Map<Position, String> keys =
        Map.of(
            new Position.Line(3), "{\"line\":3}",
            new Position.TableCell(1, 5, 2),
                "{\"table\":1,\"row\":5,\"column\":2,\"cell\":\"R5C2\"}",
            new Position.SheetCell("表一", "B17"), "{\"sheet\":\"表一\",\"cell\":\"B17\"}",
            new Position.Paragraph(4), "{\"paragraph\":4}",
            new Position.Pointer("/declarations/0"), "{\"pointer\":\"/declarations/0\"}",
            new Position.Nowhere(), "{}");
    for (Map.Entry<Position, String> expected : keys.entrySet()) {
      Place place = new Place("/overview", "", expected.getKey(), "");
      Finding finding = new SampleFinding("wording", Severity.INFO, place).build();
      assertThat(tree(across(finding)).at("/crossFindings/0/place"))
          .hasToString(expected.getValue());
    }
  }

  @Test
  void one_object_is_made_of_exactly_one_report() {
    JsonReport object = JsonReport.object();
    assertThatThrownBy(() -> object.write(reports())).isInstanceOf(IllegalArgumentException.class);
  }

  private static Report across(Finding finding) {
    Report report = SampleReport.clean();
    return new Report(
        report.rulebook(),
        report.filing(),
        report.assessments(),
        List.of(finding),
        report.crossChecks());
  }

  private static ObjectNode tree(Report report) throws IOException {
    return (ObjectNode) MAPPER.readTree(JsonReport.object().write(List.of(report)));
  }

  private static Schema schema() throws IOException {
    try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}
