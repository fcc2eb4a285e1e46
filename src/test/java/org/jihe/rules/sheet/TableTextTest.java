package org.jihe.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The canonical text forgives nothing, and says on which line. */
class TableTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          [WT-002]             | [WT-002           | 18 | 不是行的开头
          [WT-002]             | [WT-001]          | 18 | “WT-001”重复
          地区: 沙坪坝区       | 地方: 沙坪坝区    | 22 | 没有“地方”这一列
          地区: 沙坪坝区       | 地区：沙坪坝区    | 22 | 读不懂
          地区: 沙坪坝区       | 地区:             | 22 | 读不懂
          地区: 沙坪坝区       | 启用: 是          | 22 | “启用”在本行写了两次
          权重合计: 92.5%      | 权重合计: 九十    | 24 | 不是数
          级别: 错误           | 级别: 误          | 10 | 不在可选项里
          """)
  void a_slip_is_named_by_its_line(String was, String typed, int line, String message) {
    List<Defect> defects = Samples.parsed(Samples.TEXT.replace(was, typed)).defects();
    assertThat(defects).isNotEmpty();
    assertThat(defects.get(0).file()).isEqualTo("rules/weights.txt");
    assertThat(defects)
        .anySatisfy(
            defect -> {
              assertThat(defect.position()).isEqualTo(new Position.Line(line));
              assertThat(defect.message()).contains(message);
              assertThat(defect.hint()).isNotEmpty();
            });
  }

  @Test
  void a_wrong_file_and_a_wrong_table_are_named_by_their_lines() {
    a_slip_is_named_by_its_line("# weights.xlsx", "# weight.xlsx", 1, "文件名是“weight.xlsx”");
    a_slip_is_named_by_its_line("## 权重", "## 权量", 3, "没有“权量”这张表");
  }

  @Test
  void a_missing_cell_is_reported_at_the_line_that_opens_the_row() {
    assertThat(Samples.parsed(Samples.TEXT.replace("启用: 否\n", "")).defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.position()).isEqualTo(new Position.Line(18));
              assertThat(defect.message()).isEqualTo("“启用”没有填");
            });
  }

  @Test
  void a_blank_line_ends_a_cell() {
    SheetTables parsed = Samples.parsed(Samples.TEXT.replace("  第二行\n  \n", "  第二行\n\n"));
    assertThat(parsed.defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.position()).isEqualTo(new Position.Line(16));
              assertThat(defect.hint()).contains("续行");
            });
  }

  @Test
  void a_missing_table_is_a_defect() {
    String without = Samples.TEXT.substring(0, Samples.TEXT.indexOf("\n## 杂项"));
    assertThat(Samples.parsed(without).defects())
        .singleElement()
        .satisfies(defect -> assertThat(defect.message()).isEqualTo("缺少表“杂项”"));
  }

  @Test
  void an_empty_text_has_no_tables() {
    assertThat(Samples.parsed("").defects())
        .extracting(Defect::message)
        .containsExactly("缺少表“权重”", "缺少表“杂项”");
  }

  @Test
  void line_ends_of_another_system_change_nothing() {
    assertThat(Samples.parsed(Samples.TEXT.replace("\n", "\r\n")).rows())
        .isEqualTo(Samples.parsed(Samples.TEXT).rows());
  }

  @Test
  void columns_in_another_order_and_another_spelling_are_the_same_rows() {
    String loose =
        Samples.TEXT
            .replace("启用: 否\n生效年度起: 2021\n", "生效年度起: 2021年\n启用: 否\n")
            .replace("数值: >80且<100、≥200", "数值: 大于80且小于１００、不低于200");
    assertThat(loose).isNotEqualTo(Samples.TEXT);
    assertThat(Samples.parsed(loose)).isEqualTo(Samples.parsed(Samples.TEXT));
  }
}
