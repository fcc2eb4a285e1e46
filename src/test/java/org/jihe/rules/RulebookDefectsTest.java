package org.jihe.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.fixtures.EditedRules;
import org.junit.jupiter.api.Test;

/** A rulebook with defects is refused whole, and says all of them at once, each with its cell. */
class RulebookDefectsTest {

  private static List<Defect> defects(EditedRules rules) {
    return catchThrowableOfType(RulebookException.class, rules::load).defects();
  }

  @Test
  void all_defects_of_all_workbooks_are_said_at_once() throws IOException {
    EditedRules rules =
        EditedRules.ofProject()
            .with("weights", text -> text.replace("[WT-002]", "[PM-001]"))
            .with(
                "catalogue",
                text ->
                    text.replace("提示: “{栏目}”{状态}\n", "提示: “{栏目}”{情况}\n")
                        .replace("[amount-blank]", "[amount-empty]"))
            .without("targets.xlsx");
    byte[] gapped = withBlankRow(rules.bytes("wording.xlsx"), "用语");
    List<Defect> defects = defects(rules.withBytes("wording.xlsx", gapped));
    assertThat(defects)
        .anySatisfy(
            defect -> {
              assertThat(defect.message()).contains("PM-001").contains("已用于");
              assertThat(defect.position()).isInstanceOf(Position.SheetCell.class);
            })
        .anySatisfy(
            defect -> {
              assertThat(defect.message()).contains("{情况}");
              assertThat(defect.file()).isEqualTo("rules/catalogue.xlsx");
              assertThat(defect.position())
                  .isInstanceOfSatisfying(
                      Position.SheetCell.class, at -> assertThat(at.sheet()).isEqualTo("检查目录"));
              assertThat(defect.hint()).contains("状态");
            })
        .anySatisfy(defect -> assertThat(defect.message()).contains("没有规则会得出“amount-empty”"))
        .anySatisfy(defect -> assertThat(defect.message()).contains("amount-blank"))
        .anySatisfy(
            defect -> {
              assertThat(defect.file()).isEqualTo("rules/wording.xlsx");
              assertThat(defect.position()).isEqualTo(new Position.SheetCell("用语", "A3"));
            })
        .anySatisfy(
            defect -> {
              assertThat(defect.file()).isEqualTo("rules/targets.xlsx");
              assertThat(defect.message()).isEqualTo("规则文件不存在");
            });
    assertThat(defects).allSatisfy(defect -> assertThat(defect.message()).doesNotContain("\n"));
  }

  @Test
  void a_workbook_that_is_none_of_the_rulebooks_is_refused() throws IOException {
    EditedRules rules = EditedRules.ofProject();
    byte[] weights = rules.bytes("weights.xlsx");
    assertThat(defects(rules.without("weights.xlsx").and("weight.xlsx", weights)))
        .anySatisfy(defect -> assertThat(defect.file()).isEqualTo("rules/weight.xlsx"))
        .anySatisfy(defect -> assertThat(defect.file()).isEqualTo("rules/weights.xlsx"));
  }

  private static byte[] withBlankRow(byte[] bytes, String name) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.getSheet(name);
      sheet.shiftRows(2, sheet.getLastRowNum(), 1);
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
