package org.jihe.generated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A fault of a known kind.
 *
 * @param check the check that must find it
 * @param along checks that rightly speak of it too
 * @param touches parts of the form that it changes; two faults of a form touch none in common
 * @param change makes it
 */
record Fault(String check, Set<String> along, Set<String> touches, Consumer<ObjectNode> change) {
  private static final String EVERYTHING = "everything";
  private static final int COUNT = 0;
  private static final int QUALITY = 1;
  private static final int TIME = 2;
  private static final int COST = 3;
  private static final int BENEFIT = 4;
  private static final int SATISFACTION = 5;

  /** Every kind of fault within one form. */
  static final List<Fault> ALL =
      List.of(
          of("amount-sum", "amount", f -> raise(f, "districtExpenditure", "0.5"), "batch-sum"),
          of("amount-unreadable", "amount", f -> budget(f).put("total", "约30")),
          of(
              "funding-sum",
              "funding",
              f -> f.putArray("funding").addObject().put("source", "财政拨款").put("amount", 0.37)),
          of("code-format", "code", f -> text(f, "projectCode", c -> c.replace("T0", "T00"))),
          of("code-district", "code", f -> text(f, "projectCode", c -> "500107" + c.substring(6))),
          of(
              "code-year",
              "code",
              f -> text(f, "projectCode", c -> c.substring(0, 6) + "29" + c.substring(8))),
          of(
              "weight-total",
              "weights",
              f -> indicator(f, BENEFIT).put("weight", 15),
              "weight-split"),
          of("weight-cap", "weights", Fault::heavy, "weight-split"),
          of(
              "indicator-count",
              EVERYTHING,
              Fault::few,
              "weight-total",
              "weight-split",
              "weight-cap",
              "dimension-missing",
              "goal-uncovered",
              "quantity-unmeasured"),
          of(
              "target-direction",
              "name4",
              f -> indicator(f, BENEFIT).put("name", "群众投诉率"),
              "goal-uncovered"),
          of("share-range", "target1", f -> indicator(f, QUALITY).put("target", 120)),
          of("at-least-hundred", "target1", f -> indicator(f, QUALITY).put("target", 100)),
          of("target-floor", "target5", f -> indicator(f, SATISFACTION).put("target", 78)),
          of(
              "task-not-measure",
              "name1",
              f ->
                  text(
                      indicator(f, QUALITY),
                      "name",
                      n -> "做好" + n.replaceAll("(?:合格|准确|规范|完好)率$", "") + "工作"),
              "indicator-unrelated",
              "goal-uncovered",
              "measure-mismatch"),
          of(
              "vague-indicator",
              "name5",
              f -> indicator(f, SATISFACTION).put("name", "满意度"),
              "goal-uncovered"),
          of(
              "measure-mismatch",
              "name1 target1",
              f -> text(indicator(f, QUALITY), "name", n -> n.replaceAll("率$", "平均值"))),
          of("measure-missing", "measure4", f -> indicator(f, BENEFIT).put("measure", "")),
          of(
              "comparator-unknown",
              "comparator4",
              f -> indicator(f, BENEFIT).put("comparator", "约")),
          of(
              "value-in-name",
              "name0 target0",
              f ->
                  text(
                      indicator(f, COUNT),
                      "name",
                      n -> n + indicator(f, COUNT).path("target").asText()),
              "quantity-unmeasured",
              "goal-uncovered"),
          of("cost-direction", "comparator3", f -> indicator(f, COST).put("comparator", "≥")),
          of(
              "indicator-repeated",
              "name2 name1",
              f -> indicator(f, TIME).put("name", indicator(f, QUALITY).path("name").asText()),
              "indicator-misfiled",
              "goal-uncovered"),
          of(
              "indicator-misfiled",
              "level1",
              f -> indicator(f, SATISFACTION).put("level1", "效益指标").put("level2", "社会效益指标"),
              "weight-split",
              "dimension-missing"),
          of(
              "field-missing",
              "overview",
              f -> f.put("overview", ""),
              "indicator-unrelated",
              "goal-uncovered"),
          of(
              "template-residue",
              "competent",
              f ->
                  f.put(
                      "competentDepartment",
                      "[bookmark: _GoBack]" + f.path("competentDepartment").asText())),
          of("stray-whitespace", "name", f -> text(f, "projectName", n -> n + "　")),
          of("unpaired-mark", "goal", f -> text(f, "annualGoal", g -> g.replace("1.", "1.“"))),
          of("list-numbering", "goal", f -> text(f, "annualGoal", g -> g.replace("2.", "3."))),
          of("wording", "goal", f -> text(f, "annualGoal", g -> g.replace("2.", "2.统一布署，"))),
          of(
              "goal-of-other-year",
              "goal",
              f -> text(f, "annualGoal", g -> g.replace("1.", "1.计划在2022年"))),
          of("goal-uncovered", "goal", f -> text(f, "annualGoal", g -> g + "\n3.举办乒乓球邀请赛，普及冰雪运动。")),
          of(
              "quantity-unmeasured",
              "goal",
              f -> text(f, "annualGoal", g -> g.replace("2.", "2.聘请讲解员37名，"))),
          of(
              "goal-copied",
              "goal",
              f -> text(f, "annualGoal", g -> f.path("overview").asText()),
              "goal-uncovered",
              "indicator-unrelated"),
          of(
              "indicator-unrelated",
              "name4",
              f -> indicator(f, BENEFIT).put("name", "滑雪赛道压雪合规率"),
              "goal-uncovered"),
          of(
              "open-ended-spending",
              "overview",
              f -> text(f, "overview", o -> o.replace("。", "，其余据实列支。"))),
          of(
              "three-public-expense",
              "overview",
              f -> text(f, "overview", o -> o + "安排公务接待。"),
              "expense-unquantified"),
          of("expense-unquantified", "overview", f -> text(f, "overview", o -> o + "另请专家论证。")),
          of(
              "running-cost-in-project",
              "overview",
              f -> text(f, "overview", o -> o + "其余用于机关日常运转。"),
              "code-class",
              "name-content"),
          of("personal-data", "overview", f -> text(f, "overview", o -> o + "咨询电话13800001234。")),
          of("basis-missing", "basis", f -> f.put("legalBasis", "根据历年惯例安排。"), "basis-slogan"),
          of("basis-superseded", "basis", f -> f.put("legalBasis", "《中华人民共和国行政复议法》第三十九条。")),
          of("basis-stale", "basis", f -> more(f, "《重庆市项目资金管理规程》（渝财预〔2006〕15号）。")),
          of("basis-period", "basis", f -> more(f, "《重庆市事业发展规划（2016—2020年）》（渝府发〔2023〕12号）。")),
          of("basis-internal", "basis", f -> more(f, "经呈批示同意。")),
          of("citation-bracket", "basis", f -> more(f, "《重庆市项目资金管理规程》（渝财预[2023]15号）。")),
          of("citation-spacing", "basis", f -> more(f, "《重庆市项目资金管理规程》（渝财预 〔2023〕15号）。")),
          of(
              "citation-number-blank",
              "basis",
              f -> more(f, "《重庆市项目资金管理规程》（渝财预〔2023〕 号）。"),
              "stray-whitespace",
              "citation-spacing"),
          of("citation-number-missing", "basis", f -> more(f, "《重庆市项目资金管理规程》。")),
          of("citation-form", "basis", f -> more(f, "《重庆市项目资金管理规程》（渝财预〔2023〕15号）第六点。")),
          of("order-citation", "basis", f -> more(f, "《重庆市某事项管理规定》（渝府令〔2023〕361号）。")));

  private static Fault of(
      String check, String touches, Consumer<ObjectNode> change, String... along) {
    return new Fault(check, Set.of(along), Set.of(touches.split(" ")), change);
  }

  /** Whether it can be made in a form of which these parts are changed already. */
  boolean fits(Set<String> touched) {
    boolean whole = touches.contains(EVERYTHING) && !touched.isEmpty();
    return !whole && !touched.contains(EVERYTHING) && touches.stream().noneMatch(touched::contains);
  }

  private static ObjectNode budget(ObjectNode form) {
    return (ObjectNode) form.path("budget");
  }

  private static ObjectNode indicator(ObjectNode form, int number) {
    return (ObjectNode) form.path("indicators").path(number);
  }

  private static void raise(ObjectNode form, String part, String by) {
    ObjectNode budget = budget(form);
    budget.put(part, budget.path(part).decimalValue().add(new BigDecimal(by)));
  }

  private static void text(
      ObjectNode node, String key, java.util.function.UnaryOperator<String> change) {
    node.put(key, change.apply(node.path(key).asText()));
  }

  private static void more(ObjectNode form, String basis) {
    text(form, "legalBasis", cited -> cited + basis);
  }

  private static void heavy(ObjectNode form) {
    int[] weights = {46, 5, 5, 10, 14, 10};
    for (int i = 0; i < weights.length; i++) {
      indicator(form, i).put("weight", weights[i]);
    }
  }

  private static void few(ObjectNode form) {
    com.fasterxml.jackson.databind.node.ArrayNode all =
        (com.fasterxml.jackson.databind.node.ArrayNode) form.path("indicators");
    while (all.size() > 2) {
      all.remove(all.size() - 1);
    }
  }
}
