package org.jihe.bench;

import java.util.List;

/**
 * Rows as officers write them, in the canonical text of a table. Hardly any of them fits the
 * declarations that are measured.
 */
final class Rows {
  private static final List<String> SUBJECTS =
      List.of(
          "特困供养", "高龄津贴", "公租房源", "林木管护", "水库移民", "渔业增殖", "粮食储备", "冬春救助", "戏曲下乡", "非遗传承", "乡村医生",
          "疫苗接种", "学前教育", "营养午餐", "家政培训", "创业担保", "科普活动", "专利资助", "网格巡防", "禁毒宣传", "社区矫正", "戒毒康复",
          "口岸查验", "船舶检验", "桥梁检测", "隧道养护", "邮政普服", "宽带提速", "测绘更新", "矿山修复", "秸秆还田", "土壤详查", "扬尘管控",
          "餐厨收运", "殡葬惠民", "双拥慰问", "侨务联络", "宗教场所", "档案数化", "史志编纂");
  private static final List<String> ACTS =
      List.of(
          "发放", "覆盖", "验收", "复核", "排查", "新建", "更新", "回访", "抽检", "公示", "建档", "轮训", "巡护", "调解", "补贴",
          "改建", "监测", "评估", "清运", "登记", "采购", "宣讲", "整改", "普查", "联审");
  private static final List<String> ENDS =
      List.of("率", "次数", "户数", "比例", "进度", "面积", "人数", "金额", "批次", "时长");

  private Rows() {}

  /** Rows of 判定表. */
  static String decisions(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      begin(text, "BD", i);
      text.append(conditions(i));
      text.append("检查: name-content\n提示: 核对“").append(word(i)).append("”\n级别: 提示\n");
    }
    return text.toString();
  }

  private static String conditions(int i) {
    return switch (i % 4) {
      case 0 ->
          "指标名称: 含 %s 且 不含 满意、下降\n计量单位: %%\n指标性质: ≥、>、=\n指标值: <%d\n"
              .formatted(word(i), 80 + i % 20);
      case 1 -> "项目名称: 含 %s、%s\n预算金额: >%d万元\n".formatted(subject(i), word(i), 10 + i % 900);
      case 2 -> "指标名称: 含 %s\n计量单位: 次、户、人\n指标值: >%d\n".formatted(word(i), 1_000 + i);
      default -> "指标名称: 开头 %s\n二级指标: 数量指标\n权重: >%d\n".formatted(word(i), 20 + i % 30);
    };
  }

  /** Keyword rows of 用语. */
  static String wording(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      begin(text, "BW", i);
      text.append("类别: 用语\n匹配方式: 含\n词: ").append(word(i)).append("不到位、未").append(word(i));
      text.append(i % 3 == 0 ? "\n例外: 已整改、上年度" : "").append("\n改为: ").append(word(i)).append('\n');
    }
    return text.toString();
  }

  /** Rows of 立项依据登记. */
  static String registry(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      begin(text, "BR", i);
      int year = 2005 + i % 20;
      text.append("文号: 渝府办发〔%d〕%d号\n".formatted(year, i / 20 + 1));
      text.append("标题: 重庆市%s管理办法\n".formatted(word(i)));
      text.append("别名: %s办法、%s管理办法\n".formatted(word(i), word(i)));
      text.append("层级: 市级规范性文件\n施行: %d-07-01\n核验状态: 已核\n".formatted(year));
    }
    return text.toString();
  }

  private static void begin(StringBuilder text, String prefix, int number) {
    text.append("\n[%s-%05d]\n启用: 是\n".formatted(prefix, number + 1));
  }

  private static String subject(int i) {
    return SUBJECTS.get(i % SUBJECTS.size());
  }

  /** One of 10,000 words, each once. */
  private static String word(int i) {
    int rest = i / SUBJECTS.size();
    return subject(i) + ACTS.get(rest % ACTS.size()) + ENDS.get(rest / ACTS.size() % ENDS.size());
  }
}
