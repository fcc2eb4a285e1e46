package org.jihe.bench.peers;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A workload as engines read it that cannot stand on this class path: {@code headings} with name
 * and kind; {@code rows} of cells by heading, blank ones left out; {@code forms} of questions, each
 * the values by heading; and by policy the rows wanted of each question, from 0.
 */
final class WorkloadJson {
  private final Workload workload;

  WorkloadJson(Workload workload) {
    this.workload = workload;
  }

  void write(Path file) throws IOException {
    try (JsonGenerator json =
        new ObjectMapper().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeArrayFieldStart("headings");
      for (Heading heading : workload.headings()) {
        json.writePOJO(Map.of("field", heading.field(), "kind", heading.kind().name()));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (Map<Heading, Cell> row : workload.rows()) {
        row(row, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("forms");
      for (Form form : workload.forms()) {
        json.writePOJO(form.questions().stream().map(q -> Dmn.inputs(workload, q)).toList());
      }
      json.writeEndArray();
      json.writeObjectFieldStart("wanted");
      for (Policy policy : Policy.values()) {
        json.writePOJOField(policy.name(), wanted(policy));
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void row(Map<Heading, Cell> row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Heading heading : workload.headings()) {
      Cell cell = row.getOrDefault(heading, Cell.BLANK);
      if (heading.kind() == Heading.Kind.WITHIN && !cell.isBlank()) {
        json.writePOJOField(heading.field(), Map.of("low", cell.low(), "high", cell.high()));
      } else if (!cell.isBlank()) {
        json.writePOJOField(
            heading.field(), Map.of("words", cell.words(), "begins", cell.begins()));
      }
    }
    json.writeEndObject();
  }

  private List<List<List<Integer>>> wanted(Policy policy) {
    Engine reference = new Scan(workload, policy);
    return workload.forms().stream().map(form -> Tally.of(reference, form)).toList();
  }
}
