package org.jihe.rules;

import static org.jihe.rules.cell.Column.choice;
import static org.jihe.rules.cell.Column.choices;
import static org.jihe.rules.cell.Column.date;
import static org.jihe.rules.cell.Column.flag;
import static org.jihe.rules.cell.Column.identifier;
import static org.jihe.rules.cell.Column.number;
import static org.jihe.rules.cell.Column.numberTest;
import static org.jihe.rules.cell.Column.pattern;
import static org.jihe.rules.cell.Column.template;
import static org.jihe.rules.cell.Column.text;
import static org.jihe.rules.cell.Column.textTest;
import static org.jihe.rules.cell.Column.words;
import static org.jihe.rules.cell.Column.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jihe.domain.Certainty;
import org.jihe.domain.FormPart;
import org.jihe.domain.Need;
import org.jihe.rules.decision.DecisionTable;
import org.jihe.rules.sheet.TableSchema;

/** Every table of the rulebook: in which workbook it stands, and what its columns are. */
public final class Tables {
  private Tables() {}

  static final TableSchema CATALOGUE =
      TableSchema.of(
          "catalogue.xlsx",
          "检查目录",
          "列出全部检查：每行一种发现，写明级别、确定性、提示、依据。编号由规则引用，不要改动。",
          identifier("检查", "检查代码，几行可以同属一项检查").mandatory(),
          text("标题", "一句话说明发现了什么").mandatory(),
          choice("类别", "检查的分类", CheckFamily.labels()).mandatory(),
          choice("范围", "对单张表还是对整件（多张表）", RuleCard.FORM, RuleCard.FILING).mandatory(),
          choice("确定性", "判断类发现须由人复核", labels(Certainty.values(), Certainty::label)).mandatory(),
          flag("判断可退回", "判断类的错误是否足以退回；空白为否"),
          template("提示", "给填报单位看的话，{名称}由系统代入").mandatory(),
          template("建议", "怎样改正"),
          choices("需要", "缺少其中任何一项，本检查就无法执行", labels(Need.values(), Need::label)),
          choices("查看", "本检查逐处查看的内容；其中有没有读出的，只检查读出的部分，并注明", labels(Need.values(), Need::label)),
          choices("通读", "须全部读出才能断定缺少什么、合计多少；其中有没有读出的，不作发现", labels(Need.values(), Need::label)),
          choices("适用", "表式没有其中任何一项，本检查就不适用", labels(Need.values(), Need::label)),
          text("理由", "没有条文可引时，说明为什么检查"));

  static final TableSchema PARAMETERS =
      TableSchema.of(
          "catalogue.xlsx",
          "参数",
          "各项检查用到的容差和比例。",
          choice("名称", "参数名称", labels(Parameter.Name.values(), Parameter.Name::label)).mandatory(),
          number("值", "参数的值").mandatory(),
          text("单位", "值的单位"));

  static final TableSchema WEIGHTS =
      TableSchema.of(
          "weights.xlsx",
          "权重",
          "各表式、各年度的权重合计、单项上限和最少指标数。写明表式的行优先于不写表式的行。",
          text("版式", "适用的表式名称；空白表示没有专门规定的其他表式"),
          number("权重合计", "各项指标权重之和").mandatory(),
          number("含执行率合计", "列有预算执行率指标时的权重之和"),
          number("单项上限", "一项指标最多可占多少").mandatory(),
          number("最少指标数", "至少应有几项指标").mandatory());

  static final TableSchema WEIGHT_SPLITS =
      TableSchema.of(
          "weights.xlsx",
          "权重分配",
          "一级指标之间允许的权重分配；每行是一种可接受的分配。",
          number("成本", "成本指标权重，空白为0"),
          number("产出", "产出指标权重").mandatory(),
          number("效益", "效益指标权重").mandatory(),
          number("满意度", "满意度指标权重，空白为0"));

  static final TableSchema TARGET_FLOORS =
      TableSchema.of(
          "targets.xlsx",
          "指标下限",
          "各类指标的最低指标值；只检查指标性质为≥、>、=的指标。",
          textTest("指标名称", "哪些指标").mandatory(),
          words("计量单位", "哪些计量单位").mandatory(),
          number("下限", "指标值不得低于").mandatory());

  static final TableSchema POLARITY =
      TableSchema.of(
          "targets.xlsx",
          "指标方向",
          "负向指标（越低越好）不应写≥，正向指标（越高越好）不应写≤。",
          choice("方向", "负向：越低越好；正向：越高越好", Polarity.NEGATIVE, Polarity.POSITIVE).mandatory(),
          words("词", "指标名称含有其中一个").mandatory(),
          words("例外", "指标名称含有其中一个时本行不适用"));

  static final TableSchema DIMENSIONS =
      TableSchema.of(
          "targets.xlsx",
          "指标维度",
          "由名称或计量单位推断指标属于哪个维度；表式有二级指标栏时以该栏为准。",
          choice("维度", "属于哪个维度", Dimension.labels()).mandatory(),
          textTest("指标名称", "名称的特征"),
          words("计量单位", "计量单位是其中一个"));

  static final TableSchema DIMENSION_RULES =
      TableSchema.of(
          "targets.xlsx",
          "维度要求",
          "缺少几个维度时怎样处理；缺少个数按六个维度计算。",
          numberTest("缺少个数", "缺几个维度，例如 ≥3").mandatory(),
          choice(
              "判断办法",
              "维度由名称推断，还是写在一二级指标栏里；空白表示两种都适用",
              DimensionGap.BY_NAME,
              DimensionGap.BY_LEVEL));

  static final TableSchema REGISTRY =
      TableSchema.of(
          "legal-basis.xlsx",
          "立项依据登记",
          "核验过的文件：文号、标题、有效期、替代者。没有登记的文件一律视为未经核验。",
          text("文号", "发文字号，没有的留空"),
          text("标题", "不带书名号的标题"),
          words("别名", "简称或常见写法"),
          choice("层级", "文件的层级", OrganRule.LEVELS).mandatory(),
          text("制定机关", "谁制定"),
          date("公布", "公布日期"),
          date("施行", "施行日期"),
          date("失效", "从哪天起失效"),
          text("替代者", "由哪件文件替代"),
          year("期间起", "规划期第一年"),
          year("期间止", "规划期最后一年"),
          date("核验日", "最近一次核验的日期"));

  static final TableSchema ARTICLES =
      TableSchema.of(
          "legal-basis.xlsx",
          "条款映射",
          "修订后条款序号变了的，写明原条款、现条款和从哪天起。",
          text("标题", "文件标题，不带书名号").mandatory(),
          words("别名", "简称或常见写法"),
          text("原条款", "修订前的条款，例如 第三十九条").mandatory(),
          text("现条款", "现在应引的条款").mandatory(),
          date("起始日", "从哪天起变更").mandatory(),
          text("说明", "变成了什么").mandatory());

  static final TableSchema REQUIRED_BASES =
      TableSchema.of(
          "legal-basis.xlsx",
          "依据要求",
          "涉及某类事项时应当引用的法律法规。",
          words("专题词", "名称、概况或目标含有其中一个").mandatory(),
          words("例外", "含有其中一个时本行不适用"),
          text("须引", "应引的法律法规，不带书名号").mandatory(),
          words("别名", "视为已引的其他写法"),
          text("条款", "应引的条款"));

  static final TableSchema ORGANS =
      TableSchema.of(
          "legal-basis.xlsx",
          "发文机关",
          "由发文机关代字判断文件层级，以及该层级的文件几年后应核实是否仍有效。",
          words("代字", "发文机关代字，以此开头").mandatory(),
          choice("层级", "文件的层级", OrganRule.LEVELS).mandatory(),
          number("陈旧年限", "超过几年应核实").mandatory());

  static final TableSchema FRUGALITY =
      TableSchema.of(
          "frugality.xlsx",
          "过紧日子",
          "敏感支出的词语和要求。",
          words("词", "文中出现其中一个").mandatory(),
          words("例外", "同一分句出现其中一个时本行不适用"),
          text("费用类别", "例如 差旅费").mandatory(),
          choices(
                  "要求",
                  "须量化：应写金额或标准；三公：不在项目列支；公用经费：应列基本支出；敞口支出：不得无限额；只减不增：不得高于上年",
                  Frugality.REQUIREMENTS)
              .mandatory(),
          number("单价上限", "每一计价单位不超过多少元"),
          text("计价单位", "例如 元/人·天"));

  static final TableSchema WORDING =
      TableSchema.of(
          "wording.xlsx",
          "用语",
          "各类词语：口号、内部材料、任务短语、错别字等。",
          choice("类别", "用于哪项检查", WordHit.CATEGORIES).mandatory(),
          choice("匹配方式", "词在文中怎样出现", WordHit.MODES).mandatory(),
          words("词", "词语；匹配方式为“匹配”时不填"),
          pattern("正则", "匹配方式为“匹配”时填写"),
          words("例外", "同一分句出现其中一个时本行不适用"),
          choices("栏目", "只在哪些栏目查找；空白表示全部", WordHit.places()),
          text("改为", "正确的写法"),
          choice("确定性", "空白则按检查目录", labels(Certainty.values(), Certainty::label)));

  static final TableSchema PROJECT_CODES =
      TableSchema.of(
          "project-codes.xlsx",
          "项目代码",
          "各地区项目代码的规则。正则的第1、2、3个括号依次是行政区划、年度、类别。",
          pattern("正则", "整个代码的规则").mandatory(),
          number("长度", "代码的位数").mandatory(),
          text("规则说明", "写给填报单位看的规则").mandatory());

  static final TableSchema DISTRICTS =
      TableSchema.of(
          "project-codes.xlsx",
          "行政区划",
          "行政区划代码与名称，用于核对代码前六位，并确定适用哪个地区的规则。",
          identifier("代码", "六位行政区划代码").mandatory(),
          text("名称", "全称，例如 重庆市沙坪坝区").mandatory(),
          words("简称", "单位名称中的写法，例如 沙坪坝区").mandatory());

  static final TableSchema PROJECT_CLASSES =
      TableSchema.of(
          "project-codes.xlsx",
          "项目类别",
          "代码类别字母与内容不相称的情形。",
          choice("类别", "代码中的字母", "R", "Y", "T").mandatory(),
          text("类别名称", "例如 特定目标类").mandatory(),
          words("词", "名称或概况含有其中一个").mandatory(),
          words("例外", "同一分句出现其中一个时本行不适用"),
          text("应为", "更像哪一类").mandatory());

  static final TableSchema LAYOUTS =
      TableSchema.of(
          "forms.xlsx",
          "版式",
          "申报表的版式：具备全部标志栏目的表即为该版式，自上而下判断。",
          text("名称", "版式名称").mandatory(),
          choices("标志", "该版式必有的栏目", labels(FormPart.values(), FormPart::label)).mandatory());

  static final TableSchema LABELS =
      TableSchema.of(
          "forms.xlsx",
          "标签",
          "表中栏目的各种写法；{年}代表四位年份。遇到新的写法，加一个词即可。",
          choice("含义", "是哪个栏目", labels(FormPart.values(), FormPart::label)).mandatory(),
          words("标签", "表上的写法").mandatory());

  static final TableSchema LABEL_GRAMMAR =
      TableSchema.of(
          "forms.xlsx",
          "标签语法",
          "标签表里没有的写法怎样认：先去掉前缀、后缀再查标签表，再看词尾，再看与哪个写法最像。",
          choice("用途", "这一行管什么", LabelAffixes.USES).mandatory(),
          choice("含义", "词尾的含义；其他用途不填", labels(FormPart.values(), FormPart::label)),
          words("词", "前缀、后缀、词尾、不同义的字，或工作表名称里的词"),
          words("例外", "写法里有其中一个时本行不适用"),
          number("数值", "相近的下限，0到1；只用于“相近”"));

  static final TableSchema REQUIRED_PARTS =
      TableSchema.of(
          "forms.xlsx",
          "必填项",
          "哪些栏目必须填写；写明版式的行优先于不写版式的行。",
          text("版式", "适用的版式；空白表示全部"),
          choice("栏目", "哪个栏目", RequiredPart.labels()).mandatory(),
          choice(
                  "要求",
                  "必须填写；有栏必填：表式没有该栏时不要求；版式应有：表式本身应当设置的栏目",
                  RequiredPart.FILLED,
                  RequiredPart.FILLED_IF_CARRIED,
                  RequiredPart.CARRIED)
              .mandatory());

  private static final List<TableSchema> REFERENCE =
      List.of(
          CATALOGUE,
          PARAMETERS,
          WEIGHTS,
          WEIGHT_SPLITS,
          TARGET_FLOORS,
          POLARITY,
          DIMENSIONS,
          DIMENSION_RULES,
          REGISTRY,
          ARTICLES,
          REQUIRED_BASES,
          ORGANS,
          FRUGALITY,
          WORDING,
          PROJECT_CODES,
          DISTRICTS,
          PROJECT_CLASSES,
          LAYOUTS,
          LABELS,
          LABEL_GRAMMAR,
          REQUIRED_PARTS);

  /** All schemas, workbook after workbook. */
  public static List<TableSchema> schemas() {
    List<TableSchema> all = new ArrayList<>(REFERENCE);
    all.add(DecisionTable.schema());
    return List.copyOf(all);
  }

  /** The workbooks' names, such as {@code weights.xlsx}. */
  public static List<String> workbooks() {
    return schemas().stream().map(TableSchema::file).distinct().toList();
  }

  /** The schemas of one workbook. */
  public static List<TableSchema> of(String workbook) {
    return schemas().stream().filter(schema -> schema.file().equals(workbook)).toList();
  }

  private static <E> List<String> labels(E[] values, Function<E, String> label) {
    return Arrays.stream(values).map(label).toList();
  }
}
