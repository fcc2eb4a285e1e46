package org.jihe.rules;

import java.util.List;

/** The families of checks, as the catalogue names them. */
final class CheckFamily {
  private static final List<String> LABELS =
      List.of("完整性", "金额", "项目代码", "文字规范", "权重", "指标", "相关性", "立项依据", "过紧日子", "其他");

  private CheckFamily() {}

  static List<String> labels() {
    return LABELS;
  }
}
