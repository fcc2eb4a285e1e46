package org.jihe.chinese;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that count and measure (计量单位), by which a number's measure is told from what follows it: 5个
 * in 5个行政村. A word that is not here may be a measure all the same.
 */
public final class MeasureWords {
  private static final List<String> TIMES =
      words("秒 分钟 小时 学时 课时 天 日 个日 自然日 个自然日 工作日 个工作日 周 个周 个星期 月 个月 月份 季度 个季度 年 年度");

  private static final List<String> COUNTS =
      words(
          "名 人 个 件 场 次 户 家 所 处 套 台 辆 份 册 篇 例 起 期 批 项 条 间 座 株 棵 头 支 剂 盏 路 亩 人次 场次 户次 件次 车次 班次"
              + " 批次 台次 人天 人日 人月 台班 台套 架次 趟 轮 遍 回 只 匹 尾 羽 粒 枚 片 块 张 幅 面 本 部 卷 盒 箱 袋 桶 瓶 支队 支部"
              + " 组 对 班 队 科 门 节 堂 届 家次 村 社区 街道 乡镇 镇 乡 县 区 市 校 点 点位 孔 眼 口 井 道 栋 幢 层 床 床位 席 席位 车位 泊位"
              + " 标段 宗 案 案件 种 类 款 段 根 艘 架 门次 人份 份次 字 万字 页 版 首 部门 单位 窗口 站 站点 基 线 座次 户数 人数 词条 条次 项次 宗地 岗 岗位 企业 项目 批件 课题 论文 专利");

  private static final List<String> QUANTITIES =
      words(
          "平方米 平方公里 平方千米 立方米 公里 千米 米 厘米 毫米 延米 延长米 公斤 千克 克 吨 公顷 亩次 升 毫升 千瓦 千瓦时 度 兆瓦 瓦 伏 安 分贝"
              + " ㎡ m² m2 ㎥ m³ m3 km 公亩 方 立方 平方 平米 平方厘米 摄氏度 ℃ 兆 级 分 倍 折 比例 比率 个百分点 百分点"
              + " % ‰ 百分比 百分数 百分率 千分比 千分率");

  private static final List<String> MONEY = words("元 千元 万元 百万元 千万元 亿元 角 美元 欧元");

  private static final Set<String> ALL = all();

  private static final int LONGEST = ALL.stream().mapToInt(String::length).max().orElse(0);

  private static final Set<String> TIME = new HashSet<>(TIMES);

  private MeasureWords() {}

  private static List<String> words(String list) {
    return Arrays.asList(list.split(" ", -1));
  }

  private static Set<String> all() {
    Set<String> all = new HashSet<>();
    Stream.of(TIMES, COUNTS, QUANTITIES, MONEY).forEach(all::addAll);
    return Set.copyOf(all);
  }

  /** Whether the text, as a whole, is such a word. */
  public static boolean isOne(String text) {
    return ALL.contains(text);
  }

  /** Whether the text, as a whole, measures time. */
  public static boolean isTime(String text) {
    return TIME.contains(text);
  }

  /** How long the longest such word is with which the text goes on at {@code from}; 0 for none. */
  public static int lengthAt(String text, int from) {
    for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
      if (ALL.contains(text.substring(from, from + length))) {
        return length;
      }
    }
    return 0;
  }
}
