package org.jihe.bench.outside;

import org.codehaus.jackson.JsonNode;

/** What is asked about an indicator: a fact of URule. */
public final class Asked {
  private final String level2;
  private final String measure;
  private final int target;
  private final String name;

  Asked(JsonNode question) {
    level2 = question.get("level2").asText();
    measure = question.get("measure").asText();
    target = question.get("target").asInt();
    name = question.get("name").asText();
  }

  public String getLevel2() {
    return level2;
  }

  public String getMeasure() {
    return measure;
  }

  public int getTarget() {
    return target;
  }

  public String getName() {
    return name;
  }
}
