package org.jihe.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Objects of texts, numbers, booleans, lists and maps as JSON, for what is not a report. */
public final class PlainJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The object as people read it, two blanks a level, in UTF-8; keys keep the map's order. */
  public byte[] indented(Map<String, ?> object) {
    return IndentedJson.text(object).getBytes(StandardCharsets.UTF_8);
  }

  /** The object on one line, which ends with a line feed, in UTF-8; keys keep the map's order. */
  public byte[] line(Map<String, ?> object) {
    try {
      return (MAPPER.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not made of plain values", e);
    }
  }
}
