package org.jihe.regression.cases;

/** Fresh workbooks of cases. */
public final class CaseTemplate {
  private static final String EXAMPLES =
      """
      # %s

      ## 用例

      [例-1]
      说明: 单项权重超过上限（其余不论）
      指标: 调解案件数
      权重: 50
      期望: 单项权重过高 等

      [例-2]
      说明: 没有填项目名称
      项目名称: （空）
      期望: 错误 field-missing、未能执行 name-content
      """;

  /** A workbook with two examples that hold by the shipped rules. */
  public byte[] write(String file) {
    CaseText.Built built = new CaseText(file).workbook(EXAMPLES.formatted(file));
    if (!built.defects().isEmpty()) {
      throw new IllegalStateException(built.defects().toString());
    }
    return built.bytes();
  }
}
