package org.jihe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.Labels;
import org.jihe.office.Limits;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms of the layouts of other places, in every format, read by the labels of the shipped
 * rulebook. What is to be read of a layout stands in the test resources; {@code mvn test
 * -Dtest=LayoutsTest -Dgolden.update=true} writes it anew, to be reviewed as a diff.
 */
class LayoutsTest {
  private static final Path FOLDER = Path.of("fixtures/layouts");
  private static final Path AS_READ = Path.of("src/test/resources/org/jihe/intake/layouts");

  private static Intake intake = TestLabels.intake();

  @BeforeAll
  static void take_the_labels_of_the_rulebook() throws Exception {
    Labels labels = Rulebook.load(RulebookFile.in(Path.of("rules"))).labels();
    intake = new Intake(labels, Limits.STANDARD);
  }

  static Stream<Path> forms() throws IOException {
    try (Stream<Path> paths = Files.walk(FOLDER)) {
      List<Path> forms =
          paths
              .filter(Files::isRegularFile)
              .filter(path -> !path.toString().endsWith(".expected.txt"))
              .filter(path -> !path.toString().endsWith(".false-alarms.txt"))
              .sorted()
              .toList();
      return forms.stream();
    }
  }

  private static Filing read(Path path) throws IOException {
    return intake.read(path.getFileName().toString(), Files.readAllBytes(path));
  }

  private static Filing read(String text) {
    return intake.read("a.txt", text.replace('|', '\t').getBytes(UTF_8));
  }

  private static List<String> messages(Filing filing) {
    return filing.defects().stream().map(Defect::message).toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_format_of_a_layout_is_read_to_the_same_form_without_a_defect(Path path)
      throws IOException {
    Filing filing = read(path);
    assertThat(filing.defects()).isEmpty();
    Path expected = AS_READ.resolve(path.getParent().getFileName() + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, Rendered.of(filing));
    }
    assertThat(Rendered.of(filing)).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void written_as_json_and_read_again_nothing_is_lost(Path path) throws IOException {
    Filing filing = read(path);
    Filing again = intake.read("a.json", new FilingJson().write(filing));
    assertThat(again.defects()).isEmpty();
    assertThat(withoutLayout(again)).isEqualTo(withoutLayout(filing));
  }

  /** What marks a self-evaluation is nothing that is kept. */
  private static String withoutLayout(Filing filing) {
    return Rendered.of(filing).replaceAll("版式 (?:自评表|宽表)\\n", "");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_format_is_told_by_the_content(Path path) throws IOException {
    String name = path.getFileName().toString();
    String kind = name.substring(name.lastIndexOf('.') + 1).replace("txt", "text");
    assertThat(intake.read("unnamed", Files.readAllBytes(path)).source().kind().name())
        .isEqualTo(kind.toUpperCase(Locale.ROOT));
  }

  @Test
  void the_texts_are_what_the_generator_writes() throws IOException {
    for (Map.Entry<String, byte[]> fixture : LayoutFixtures.all().entrySet()) {
      if (fixture.getKey().endsWith(".txt")) {
        assertThat(FOLDER.resolve(fixture.getKey())).hasBinaryContent(fixture.getValue());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void no_damage_makes_the_intake_throw_or_keep_silent(Path path) throws IOException {
    byte[] whole = Files.readAllBytes(path);
    Random random = new Random(2024);
    for (int i = 0; i < 8; i++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length));
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      Filing filing = intake.read("a", damaged);
      assertThat(filing.declarations().isEmpty() && filing.defects().isEmpty()).isFalse();
      assertThat(filing.defects())
          .allSatisfy(d -> assertThat(d.message() + d.hint()).doesNotContain("\n"));
    }
  }

  @Test
  void an_old_workbook_with_a_password_is_told() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet("表").createRow(0).createCell(0).setCellValue("项目支出绩效目标表");
      workbook.write(out);
      Biff8EncryptionKey.setCurrentUserPassword(null);
      assertThat(messages(intake.read("a.xls", out.toByteArray())))
          .containsExactly("文件设有打开密码，不能读取");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void two_blocks_that_nothing_tells_apart_are_not_guessed() {
    Filing filing =
        read(
            """
            项目支出绩效目标表（2024年度）
            项目名称|普法
            年度预算（万元）|8
            一级指标|三级指标|指标值|一级指标|三级指标|指标值
            产出指标|场次|≥30场|产出指标|场次|≥10场
            """);
    assertThat(messages(filing)).first().asString().contains("分不清哪一组是当年的");
    assertThat(filing.declarations().get(0).indicators()).isEmpty();
  }

  @Test
  void sources_of_money_that_nothing_assigns_to_a_year_are_not_guessed() {
    Filing filing =
        read(
            """
            项目支出绩效目标表（2024年度）|||
            项目名称|普法||
            中期资金总额|30|年度资金总额|10
            |财政拨款|8|
            三级指标|指标值||
            场次|≥10场||
            """);
    assertThat(filing.declarations().get(0).funding()).isEmpty();
    assertThat(messages(filing)).containsExactly("第4行的「财政拨款」分不清属于中期还是当年，没有读取");
  }

  @Test
  void prose_that_shows_no_target_is_told() {
    Filing filing = read("项目支出绩效目标表（2024年度）\n项目名称：普法\n年度预算：8万元\n绩效指标：\n产出指标：普法12场次；宣传册≥300份\n");
    assertThat(messages(filing)).containsExactly("文字式绩效指标「普法12场次」分不出名称和指标值，没有读取");
    assertThat(filing.declarations().get(0).indicators()).hasSize(1);
  }

  @Test
  void an_amount_is_read_in_the_unit_that_its_own_label_names() {
    Filing filing = read("项目支出绩效目标表\n单位：万元\n项目名称|普法\n年度预算（元）|83800\n三级指标|指标值\n场次|≥10场\n");
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.declarations().get(0).budgetTotal().text()).isEqualTo("8.38");
    assertThat(filing.declarations().get(0).budgetTotal().entry().raw()).isEqualTo("83800");
  }

  @Test
  void residue_of_a_template_keeps_its_text() {
    Filing filing = read("项目支出绩效目标表\n项目名称|普法\n年度预算（万元）|8\n三级指标|指标值\n知晓率|(≥**%)\n");
    assertThat(filing.defects()).isEmpty();
    assertThat(filing.declarations().get(0).indicators().get(0).target().text())
        .isEqualTo("(≥**%)");
  }

  @Test
  void a_layout_nobody_knows_is_told_by_what_it_has_and_lacks() {
    assertThat(messages(read("事项|普法\n项目属性|新增\n经费|8\n")))
        .containsExactly("文件中没有绩效目标申报表：只有项目属性，没有绩效指标、项目名称、预算");
  }
}
