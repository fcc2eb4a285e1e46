package org.jihe.generated;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Random;

/** Makes declarations without faults, each other than the last; the same seed, the same ones. */
final class Generator {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int TEN_THOUSAND = 10_000;

  private final Random random;
  private int serial = 4_200_000;

  Generator(long seed) {
    this.random = new Random(seed);
  }

  Random random() {
    return random;
  }

  /** A filing of these declarations, as JSON. */
  static ObjectNode filing(ObjectNode... declarations) {
    ArrayNode all = JSON.arrayNode();
    for (ObjectNode declaration : declarations) {
      all.add(declaration);
    }
    return JSON.objectNode().set("declarations", all);
  }

  ObjectNode declaration(Topic topic) {
    int year = 2024 + random.nextInt(3);
    int quantity = 120 + 7 * random.nextInt(400);
    int price = 100 * (2 + random.nextInt(60));
    BigDecimal total =
        BigDecimal.valueOf((long) quantity * price).divide(BigDecimal.valueOf(TEN_THOUSAND));
    serial += 1 + random.nextInt(9);
    ObjectNode form = JSON.objectNode();
    form.put("preparedBy", "重庆市沙坪坝区" + topic.body());
    form.put("competentDepartment", "重庆市沙坪坝区" + topic.body());
    form.put("projectCode", "500106%02dT%012d".formatted(year % 100, serial));
    form.put("projectName", topic.name());
    form.put("budgetYear", year);
    form.put("amountUnit", "万元");
    ObjectNode budget = form.putObject("budget");
    budget.put("total", total).put("districtExpenditure", total).put("townshipSubsidy", 0);
    form.put("projectPeriod", year + "年");
    form.put("overview", topic.with(topic.overview(), quantity, price));
    form.put("legalBasis", topic.basis());
    form.put("annualGoal", topic.with(topic.goal(), quantity, price));
    form.put("contact", "办公室");
    form.put("filedOn", (year - 1) + "年11月20日");
    indicators(topic, quantity, price, form.putArray("indicators"));
    return form;
  }

  private void indicators(Topic topic, int quantity, int price, ArrayNode to) {
    add(to, "产出指标", "数量指标", topic.counted(), 20, topic.measure(), "≥", quantity);
    add(to, "产出指标", "质量指标", topic.quality(), 10, "%", "≥", 96 + random.nextInt(2));
    add(to, "产出指标", "时效指标", topic.time(), 10, "%", "=", 100);
    add(to, "成本指标", "经济成本指标", topic.cost(), 20, "元", "≤", price);
    add(to, "效益指标", "社会效益指标", topic.benefit(), 20, "%", "≥", 93 + random.nextInt(2));
    String whose = topic.whose() + "满意度";
    add(to, "满意度指标", "服务对象满意度指标", whose, 10, "%", "≥", 90 + random.nextInt(3));
  }

  private static void add(
      ArrayNode to,
      String level1,
      String level2,
      String name,
      int weight,
      String measure,
      String comparator,
      int target) {
    to.addObject()
        .put("name", name)
        .put("level1", level1)
        .put("level2", level2)
        .put("weight", weight)
        .put("measure", measure)
        .put("comparator", comparator)
        .put("target", target);
  }
}
