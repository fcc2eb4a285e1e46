package org.jihe.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.cell.CellReader;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.UnreadableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips that officers make, each with the proposal that it is answered with. */
class SlipTest {
  private static final List<Arguments> SLIPS = new ArrayList<>();

  static {
    slip("编号", "WT 001", "WT001");
    slip("启用", "Y", "是");
    slip("启用", "×", "否");
    slip("启用", "是的", "");
    slip("生效年度起", "24", "2024");
    slip("生效年度起", "二〇二四", "");
    slip("级别", "告警", "警告");
    slip("级别", "严重", "");
    slip("依据", "财预[2021]101号", "财预〔2021〕101号");
    slip("依据", "财预﹝2021﹞101号", "财预〔2021〕101号");
    slip("依据", "预算法第三十七条", "");
    slip("依据", "《预算法", "《预算法》");
    slip("依据", "《预算法》（国务院令729号）", "");
    slip("依据", "《预算法》，《预算法实施条例》", "");
    slip("施行", "2024年2月30日", "");
    slip("施行", "明年", "");
    slip("必查", "1", "是");
    slip("类别", "人员", "人员类");
    slip("类别", "特定目标", "特定目标类");
    slip("层级", "法律，部门规章", "法律、部门规章");
    slip("层级", "法律、", "");
    slip("词", "件,次", "件、次");
    slip("词", "件、件", "件");
    slip("词", "“三公”经费", "\"“三公”经费\"");
    slip("数值", "80-100", "80..100");
    slip("数值", "九十", "90");
    slip("数值", "≥九十二", "≥92");
    slip("数值", "90万", "900000");
    slip("数值", "90万元", "90");
    slip("数值", "90 || true", "90");
    slip("数值", "≥≥92", "≥92");
    slip("数值", "=>92", "≥92");
    slip("数值", ">80<100", ">80且<100");
    slip("数值", "100..80", "80..100");
    slip("数值", ">100且<80", "");
    slip("数值", "1,00", "1、00");
    slip("数值", "90，100", "90、100");
    slip("数值", ".5", "0.5");
    slip("数值", "≥", "");
    slip("数值", "大约92", "92");
    slip("数值", "92分", "92");
    slip("数值", "90、100%", "90%、100%");
    slip("金额", "≥3.5", "≥3.5万元");
    slip("金额", "1～3", "1万元~3万元");
    slip("金额", "3.5万", "3.5万元");
    slip("金额", "100%", "");
    slip("名称", "含满意度", "含 满意度");
    slip("名称", "含", "");
    slip("名称", "含 投诉，事故", "含 投诉、事故");
    slip("名称", "含 投诉或事故", "含 投诉、事故");
    slip("名称", "投诉 且 事故", "“投诉 且 事故”");
    slip("名称", "含 率 且", "");
    slip("名称", "空白", "“空白”");
    slip("名称", "匹配 (", "");
    slip("名称", "匹配 (a)\\1", "");
    slip("名称", "含 “满意度", "");
    slip("性质", "大于", "");
    slip("性质", "≥,>", "≥、>");
    slip("正则", "[0-9", "");
    slip("话", "{指标名称的值", "");
    slip("话", "｛指标名称｝", "{指标名称}");
  }

  private static void slip(String header, String typed, String proposal) {
    SLIPS.add(Arguments.of(header, typed, proposal));
  }

  static Stream<Arguments> slips() {
    return SLIPS.stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("slips")
  void a_slip_is_named_with_its_cell_what_may_be_typed_and_what_was_meant(
      String header, String typed, String proposal) throws Exception {
    byte[] workbook =
        Edited.workbook(
            book -> {
              XSSFSheet sheet = book.getSheet("杂项");
              Edited.cell(sheet, header, 2).setCellValue(typed);
            });
    List<Defect> defects = Samples.read(workbook).defects();
    assertThat(defects).hasSize(1);
    Defect defect = defects.get(0);
    assertThat(defect.file()).isEqualTo("rules/weights.xlsx");
    assertThat(defect.position())
        .isEqualTo(new Position.SheetCell("杂项", Edited.reference(Samples.MIXED, header, 2)));
    assertThat(defect.message()).startsWith("“" + header + "”填的是“" + typed + "”，");
    assertThat(defect.hint()).startsWith("可填：");
    if (proposal.isEmpty()) {
      assertThat(defect.hint()).doesNotContain("是否想填");
    } else {
      assertThat(defect.hint()).endsWith("是否想填“" + proposal + "”？");
    }
  }

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @MethodSource("slips")
  void what_is_proposed_can_be_typed(String header, String typed, String proposal)
      throws UnreadableCell {
    Column column = Samples.MIXED.column(header).orElseThrow();
    if (!proposal.isEmpty()) {
      assertThat(CellReader.read(column, proposal)).isPresent();
    }
  }

  @Test
  void the_offset_of_what_does_not_fit_is_counted_from_one() {
    SheetTables parsed = Samples.parsed(Samples.TEXT.replace("数值: >80且<100、≥200", "数值: ≥80 foo"));
    assertThat(parsed.defects())
        .singleElement()
        .satisfies(defect -> assertThat(defect.message()).endsWith("（第5个字起）"));
  }
}
