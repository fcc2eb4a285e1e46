package org.jihe.regression.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jihe.domain.Field;
import org.jihe.domain.Verdict;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.TableSchema;

/** The sheet 用例 and its columns, named as the decision table names its facts. */
final class CaseColumns {
  static final String SHEET = "用例";
  static final String PURPOSE = "说明";
  static final String BASE = "底表";
  static final String INDICATOR = "指标";
  static final String EXPECTED = "期望";
  static final String VERDICT = "结论";

  static final String NAME = "指标名称";
  static final String LEVEL1 = "一级指标";
  static final String LEVEL2 = "二级指标";
  static final String WEIGHT = "权重";
  static final String MEASURE = "计量单位";
  static final String COMPARISON = "指标性质";
  static final String TARGET = "指标值";
  static final String PREVIOUS = "上年指标值";

  /** What a row changes of an indicator. */
  static final List<String> OF_INDICATOR =
      List.of(NAME, LEVEL1, LEVEL2, WEIGHT, MEASURE, COMPARISON, TARGET, PREVIOUS);

  /** What a row changes of the form. */
  static final Map<String, Field> FIELDS = fields();

  private CaseColumns() {}

  private static Map<String, Field> fields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      fields.put(field == Field.BUDGET_TOTAL ? "预算金额" : field.label(), field);
    }
    return Collections.unmodifiableMap(fields);
  }

  /** Whether a cell holds a number, and anything else only in quotes. */
  static boolean isNumeric(String header) {
    Field field = FIELDS.get(header);
    return header.equals(WEIGHT) || (field != null && field.kind() == Field.Kind.NUMBER);
  }

  /**
   * What the sheet must look like.
   *
   * @param file the workbook's name
   */
  static TableSchema schema(String file) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.identifier(TableSchema.ID, "本例的编号；一例改几个指标时，下面各行写 编号.2、编号.3").mandatory());
    columns.add(Column.text(PURPOSE, "这一例想看什么"));
    columns.add(Column.text(BASE, "从哪张表改起：样例目录中的文件；空白为随程序提供的无问题样表"));
    FIELDS.forEach((header, field) -> columns.add(Column.text(header, help(header))));
    columns.add(Column.text(INDICATOR, "改哪个指标：序号、名称或 全部；新增；删去 某个"));
    OF_INDICATOR.forEach(header -> columns.add(Column.text(header, help(header))));
    columns.add(Column.text(EXPECTED, "改后多出来的全部检查：代码、名称或规则编号，用顿号分隔，前面可写级别；没有写 无；其余不论写 等"));
    String[] verdicts = Arrays.stream(Verdict.values()).map(Verdict::label).toArray(String[]::new);
    columns.add(Column.choice(VERDICT, "这张表的结论；空白则不看", verdicts));
    return new TableSchema(file, SHEET, "一行一例：在底表上只改写明的栏，期望写改后多出来的检查。", columns);
  }

  private static String help(String header) {
    return isNumeric(header) ? "改成这个数；（空）清空；读不出的数加引号，如 “约6万”" : "改成这样；空白不改，（空）清空，（无此栏）去掉这一栏";
  }
}
