package org.jihe.rules.sheet;

import java.util.List;
import org.jihe.rules.cell.Column;

/** A workbook with a column of every type, for tests. */
final class Samples {
  static final TableSchema PLANS =
      TableSchema.of(
          "weights.xlsx",
          "权重",
          "每种版式的指标权重合计应是多少。",
          Column.text("版式", "适用的版式；空白表示不限"),
          Column.number("权重合计", "各指标权重之和").mandatory(),
          Column.number("容差", "相差多少以内不算错"));

  static final TableSchema MIXED =
      TableSchema.of(
          "weights.xlsx",
          "杂项",
          "每种列各有一列，只为测试。",
          Column.words("词", "几个词"),
          Column.date("施行", "哪天施行"),
          Column.flag("必查", "是否必查"),
          Column.choice("类别", "项目类别", "人员类", "运转类", "特定目标类"),
          Column.choices("层级", "适用的层级", "法律", "行政法规", "部门规章"),
          Column.numberTest("数值", "数的条件"),
          Column.moneyTest("金额", "金额的条件"),
          Column.textTest("名称", "文字的条件"),
          Column.choiceTest("性质", "指标性质", "≥", ">", "=", "<", "≤", "定性"),
          Column.pattern("正则", "正则表达式"),
          Column.template("话", "怎么说"));

  static final List<TableSchema> SCHEMAS = List.of(PLANS, MIXED);

  static final String TEXT =
      """
      # weights.xlsx

      ## 权重

      [WT-001]
      启用: 是
      生效年度起: 2020
      权重合计: 90
      容差: 0.005
      级别: 错误
      依据: 《预算法》第三十七条第二款；《预算法实施条例》（国务院令第729号）第五条；财预〔2021〕101号
      核验状态: 已核
      备注: 第一行
        第二行

        第四行

      [WT-002]
      启用: 否
      生效年度起: 2021
      生效年度止: 2024
      地区: 沙坪坝区
      版式: 重庆平表
      权重合计: 92.5%

      ## 杂项

      [MX-001]
      启用: 是
      词: 件、次、“甲、乙”
      施行: 2024-01-01
      必查: 否
      类别: 运转类
      层级: 法律、部门规章
      数值: >80且<100、≥200
      金额: 10000元..35000.5元、≥1亿元
      名称: 含 满意度、知晓率 且 不含 投诉 且 非空
      性质: 非 定性、=
      正则: ^[0-9]{2}年度?$
      话: “{指标名称}”的指标值为{指标值}，应不低于92

      [MX-002]
      启用: 是
      数值: 80%..100%
      金额: ≤3.5万元
      名称: “含氧量”、"“三公”经费"
      性质: ≥、>
      """
          .replace("第二行\n\n  第四行", "第二行\n  \n  第四行");

  private Samples() {}

  static SheetTables parsed(String text) {
    return new TableText().parse("weights.txt", text, SCHEMAS);
  }

  static SheetTables read(byte[] workbook) {
    return new WorkbookReader().read("weights.xlsx", workbook, SCHEMAS);
  }

  static byte[] workbook() {
    return new WorkbookWriter().write(SCHEMAS, parsed(TEXT).rows());
  }
}
