package org.jihe.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Assessment;
import org.jihe.domain.CheckCount;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.Field;
import org.jihe.domain.Filing;
import org.jihe.domain.Finding;
import org.jihe.domain.NotApplicable;
import org.jihe.domain.Note;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Report;
import org.jihe.domain.RuleReference;
import org.jihe.domain.RulebookEdition;
import org.jihe.domain.Severity;
import org.jihe.domain.Source;
import org.jihe.domain.Verdict;

/**
 * A report with something of everything: two forms, a judgement, a pending norm, a check that could
 * not run, one that ran but for an indicator, a finding across forms, a defect, a note, and text
 * that means harm.
 */
final class SampleReport {
  static final RulebookEdition RULEBOOK =
      new RulebookEdition(
          "3f2a9c1b7d0e4a56",
          List.of(new RulebookEdition.RulebookFile("rules/weights.xlsx", "9b74c9897bac770f")));

  private static final String CODE = "50010622T000000118102";
  private static final String GOAL = "1. 法治思想培训：一体化推进，取得新成绩。\n2. 行政复议、应诉：打造“争议化解中心；提高案件办理水平。";
  private static final String BASIS =
      "1. 实施方案（渝委发 〔2021〕17号）第六点。\n2. 《中华人民共和国行政复议法》第三十九条规定；《行政复议体制改革实施方案》（渝委法【2021】5号）。";
  private static final String HOSTILE =
      "<script>alert('1')</script>&amp;\u001B[31m红\u001B[0m\u202Egnp.exe\u0000";

  private static final CheckCount NO_CHECKS =
      new CheckCount(List.of(), List.of(), List.of(), List.of());
  private static final CheckCount CROSS_CHECKS =
      new CheckCount(
          List.of("target-copied"),
          List.of("code-repeated"),
          List.of(),
          List.of(new CouldNotRun("batch-sum", "有的表金额或单位无法读取")));

  private SampleReport() {}

  static Report full() {
    Source source = new Source("申报表-2024.txt", Source.Kind.TEXT);
    Defect defect = new Defect(source.name(), new Position.Line(61), "指标权重写的是“四十”，不是数字", "请写 40");
    Declaration first = firstForm();
    Declaration second = secondForm();
    Note note = new Note(source.name(), new Position.Line(5), "标签写作「专项名称<b>」", "项目名称");
    Filing filing =
        new Filing(source, List.of(first, second), List.of(defect.of(2)), List.of(note));
    return new Report(
        RULEBOOK,
        filing,
        List.of(
            new Assessment(first, Verdict.RETURN, firstFindings(), counts(firstFindings())),
            new Assessment(second, Verdict.REVIEW, secondFindings(), counts(secondFindings()))),
        List.of(across()),
        CROSS_CHECKS);
  }

  /** A form with nothing to say about it. */
  static Report clean() {
    Declaration form =
        new SampleForm(1, 1)
            .text(Field.PROJECT_CODE, "专项资金名称", CODE)
            .text(Field.PROJECT_NAME, "专项资金名称", "依法治区")
            .figure(Field.BUDGET_YEAR, "2024年预算", "2024")
            .build();
    Source source = new Source("clean.json", Source.Kind.JSON);
    CheckCount checks =
        new CheckCount(List.of("weight-total", "amount-sum"), List.of(), List.of(), List.of());
    return new Report(
        RULEBOOK,
        new Filing(source, List.of(form), List.of()),
        List.of(new Assessment(form, Verdict.PASS, List.of(), checks)),
        List.of(),
        NO_CHECKS);
  }

  /** A file of which nothing could be read. */
  static Report unreadable() {
    Source source = new Source("scan.pdf", Source.Kind.UNKNOWN);
    Defect defect =
        new Defect(source.name(), new Position.Nowhere(), "不是能读的格式", "请另存为 docx、xlsx 或文本");
    return new Report(
        RULEBOOK, new Filing(source, List.of(), List.of(defect)), List.of(), List.of(), NO_CHECKS);
  }

  private static Declaration firstForm() {
    return new SampleForm(1, 3)
        .text(Field.PREPARED_BY, "编制单位", "重庆市沙坪坝区司法局")
        .text(Field.AMOUNT_UNIT, "单位", "万元")
        .text(Field.PROJECT_CODE, "专项资金名称", CODE)
        .text(Field.PROJECT_NAME, "专项资金名称", "依法治区")
        .text(Field.COMPETENT_DEPARTMENT, "业务主管部门", "　区司法局")
        .figure(Field.BUDGET_YEAR, "2024年预算", "2024")
        .figure(Field.BUDGET_TOTAL, "2024年预算", "8.38")
        .figure(Field.DISTRICT_EXPENDITURE, "区级支出", "8.38")
        .figure(Field.TOWNSHIP_SUBSIDY, "补助街镇", "　")
        .text(Field.OVERVIEW, "项目概况", "开展培训班、专家论证和律师专项法律服务。")
        .text(Field.LEGAL_BASIS, "立项依据", BASIS)
        .text(Field.ANNUAL_GOAL, "当年绩效目标", GOAL)
        .indicator("依法治区法治督察完成率", "40", "%", "≥", "　92")
        .indicator("社区矫正对象重新犯罪率", "40", "%", "≥", "92")
        .build();
  }

  private static Declaration secondForm() {
    return new SampleForm(2, 61)
        .text(Field.PROJECT_CODE, "专项资金名称", CODE)
        .text(Field.PROJECT_NAME, "专项资金名称", HOSTILE)
        .figure(Field.BUDGET_TOTAL, "2024年预算", "若干")
        .text(Field.ANNUAL_GOAL, "当年绩效目标", "提高<b>办公</b>效益，提高<b>办公</b>质量。")
        .indicator("满意度", "90", "%", "≥", "92")
        .build();
  }

  private static List<Finding> firstFindings() {
    RuleReference weights =
        new RuleReference("WT-002", "rules/weights.xlsx", "权重", 5, Map.of("权重合计", "D5"));
    return List.of(
        new SampleFinding("weight-total", Severity.ERROR, at("/indicators", "指标权重", 28, ""))
            .says("指标权重合计为80，应为90", "补上缺少的10分")
            .compares("80", "90")
            .by(SampleFinding.WEIGHT_GUIDE, SampleFinding.BUDGET_LAW)
            .from(weights)
            .build(),
        new SampleFinding(
                "target-direction", Severity.ERROR, at("/indicators/1/comparator", "指标性质", 36, "≥"))
            .says("“社区矫正对象重新犯罪率”越低越好，指标性质却是“≥”", "改为“≤”并按上年实际值设定")
            .compares("≥92%", "≤")
            .by(SampleFinding.BUDGET_LAW)
            .build(),
        new SampleFinding(
                "basis-superseded", Severity.ERROR, at("/legalBasis", "立项依据", 14, "第三十九条"))
            .says("行政复议法已修订，第三十九条现为“复议中止”", "经费依据改引第七条")
            .by(SampleFinding.BUDGET_LAW)
            .build(),
        new SampleFinding(
                "goal-uncovered", Severity.WARNING, at("/annualGoal", "当年绩效目标", 16, "行政复议、应诉"))
            .judged()
            .says("第2项目标“行政复议、应诉”没有对应的指标", "为这项目标增设指标")
            .because("每项目标至少应有一个指标来衡量；相似度 0.12")
            .among(2)
            .build(),
        new SampleFinding(
                "citation-bracket", Severity.WARNING, at("/legalBasis", "立项依据", 14, "【2021】"))
            .says("发文字号的年份应用六角括号", "改为“〔2021〕”")
            .compares("【2021】", "〔2021〕")
            .by(SampleFinding.WEIGHT_GUIDE)
            .build(),
        new SampleFinding(
                "stray-whitespace", Severity.INFO, at("/competentDepartment", "业务主管部门", 7, "　"))
            .says("文字前有多余的空格", "")
            .because("空格会使自动汇总认不出同一单位")
            .build());
  }

  private static List<Finding> secondFindings() {
    return List.of(
        new SampleFinding("wording", Severity.WARNING, at("/annualGoal", "当年绩效目标", 64, "<b>办公</b>"))
            .says("用语不当：<b>办公</b>", "")
            .build(),
        new SampleFinding("wording", Severity.WARNING, at("/annualGoal", "当年绩效目标", 64, "<b>办公</b>"))
            .says("用语不当：<b>办公</b>", "")
            .build(),
        new SampleFinding("name-content", Severity.INFO, Place.WHOLE)
            .judged()
            .says("项目名称与内容不符：" + HOSTILE, "")
            .build(),
        new SampleFinding("field-missing", Severity.INFO, Place.nowhere("/overview", "项目概况"))
            .says("没有“项目概况”一栏", "")
            .build());
  }

  private static Finding across() {
    return new SampleFinding("code-repeated", Severity.ERROR, at("/projectCode", "专项资金名称", 5, CODE))
        .says("两张表用了同一个项目代码", "核实后分别使用各自的代码")
        .because("一个代码对应一个项目")
        .among(1, 2)
        .build();
  }

  private static CheckCount counts(List<Finding> findings) {
    return new CheckCount(
        List.of("amount-sum", "indicator-count"),
        findings.stream().map(Finding::check).distinct().toList(),
        List.of(new NotApplicable("expense-over-standard", "没有支出明细")),
        List.of(
            new CouldNotRun("expense-growth", "没有上年数"),
            new CouldNotRun(
                "wording",
                "第1项指标的指标名称可能写在没有读出的地方：第70行",
                Optional.of(at("/indicators/0/name", "指标名称", 70, "")),
                1,
                findings.stream().anyMatch(finding -> finding.check().equals("wording")))));
  }

  private static Place at(String field, String label, int line, String quote) {
    return new Place(field, label, new Position.Line(line), quote);
  }
}
