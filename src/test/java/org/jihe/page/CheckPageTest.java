package org.jihe.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jihe.http.HttpDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An officer's work on forms, in a real browser. */
class CheckPageTest {
  private static final Path NINE = Path.of("fixtures/filings/nine-forms/filing.txt");
  private static final Path WORD = Path.of("fixtures/layouts/L2-banan/form.docx");

  @TempDir private static Path folder;
  private static HttpDoor door;
  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.open(folder);
    door = ServedPage.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (door != null) {
      door.close();
    }
  }

  @BeforeEach
  void visit() {
    browser.size(1440, 900);
    browser.media("screen", "light");
    browser.go(door.address());
    browser.see(".drop h1");
  }

  @AfterEach
  void nothing_was_refused_by_the_browser() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static void hand(Path... files) {
    browser.see("label[for=choose]");
    browser.choose("#choose", files);
  }

  @Test
  void nine_forms_are_seen_as_a_whole_and_one_by_one() throws IOException {
    browser.picture("start");
    assertThat(browser.barriers()).isEmpty();
    hand(NINE);
    browser.read(".overview .verdicts", "退回修改");
    assertThat(browser.all(".overview tbody tr")).hasSize(9);
    assertThat(browser.all(".overview .bar").size()).isGreaterThan(9);
    browser.picture("overview");
    assertThat(browser.barriers()).isEmpty();
    browser.all(".overview tbody th a").get(1).click();
    browser.read(".form h1", "表2");
    browser.read(".counts", "项检查：通过");
    browser.picture("form");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void a_finding_leads_to_its_cell_and_a_cell_to_its_finding() throws IOException {
    hand(NINE);
    browser.see(".overview tbody th a").click();
    WebElement first = browser.see(".finding summary");
    assertThat(first.getText()).startsWith("1").contains("错误");
    first.click();
    WebElement cell = browser.see(".paper .current");
    assertThat(cell.findElement(org.openqa.selenium.By.cssSelector(".badge")).getText())
        .isEqualTo("1");
    assertThat(browser.see(".finding[open] .about").getText()).contains("依据", "规则");
    assertThat(browser.all(".finding[open] .chip.pending, .finding[open] .chip.verified"))
        .isNotEmpty();
    browser.read(".finding[open] .rulerow", "项目代码");
    assertThat(browser.all(".finding[open] .rowcells .decides")).isNotEmpty();
    browser.picture("finding");
    browser.see(".badge.warning").click();
    browser.see(".finding.warning.current[open]");
    browser.media("screen", "dark");
    browser.picture("form-dark");
    assertThat(browser.barriers()).isEmpty();
    browser.media("screen", "light");
    browser.size(420, 900);
    browser.picture("form-narrow");
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        .as("nothing sticks out of a narrow window")
        .isEqualTo(true);
    assertThat(browser.printed("form-print")).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void what_all_but_fired_is_told_with_the_cell_that_failed() throws IOException {
    hand(NINE);
    browser.see(".overview tbody th a").click();
    WebElement nears = browser.see(".nears summary");
    nears.sendKeys(Keys.ENTER);
    browser.read(".nears li", "规则要求");
    assertThat(browser.see(".nears").getText()).contains("相差", "decisions.xlsx", "DT-");
    browser.see(".nears li button").sendKeys(Keys.ENTER);
    browser.see(".paper .filed.current");
    browser.picture("near-misses");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void the_keyboard_gets_past_the_form_and_from_finding_to_finding() {
    hand(NINE);
    browser.see(".overview tbody th a").sendKeys(Keys.ENTER);
    browser.see(".form h1");
    browser.all("#to-findings").get(0).sendKeys(Keys.ENTER);
    assertThat(focused()).isEqualTo("n1");
    browser.see("#n1 summary").sendKeys(Keys.ARROW_DOWN);
    assertThat(focused()).isEqualTo("n2");
    browser.see("#n2 summary").sendKeys(Keys.ENTER);
    browser.see("#n2[open] .about");
    browser.see("#n2 summary").sendKeys(Keys.ARROW_UP);
    assertThat(focused()).isEqualTo("n1");
  }

  private static Object focused() {
    return browser.run("return document.activeElement.parentElement.id");
  }

  @Test
  void a_link_leads_to_the_beginning_of_what_it_names() {
    hand(NINE);
    browser.see(".overview tbody th a").click();
    browser.see(".form h1");
    browser.run("scrollTo(0, 900)");
    browser.all(".forms a").get(5).click();
    browser.read(".form h1", "表5");
    assertThat(browser.run("return [scrollY, document.activeElement.id].join()"))
        .isEqualTo("0,main");
  }

  @Test
  void findings_are_filtered_by_gravity_and_by_certainty_with_the_keyboard() {
    hand(NINE);
    browser.see(".overview tbody th a").click();
    int all = browser.all(".finding:not(.out)").size();
    WebElement warnings = browser.see(".toggle.warning");
    warnings.sendKeys(Keys.SPACE);
    assertThat(browser.all(".finding.warning:not(.out)")).isEmpty();
    assertThat(browser.see(".filters [role=status]").getText()).contains(" / " + all);
    browser.see(".toggle.warning").sendKeys(Keys.SPACE);
    browser.see("[data-filter=certainty]").sendKeys("判断");
    assertThat(browser.all(".finding:not(.out)"))
        .isNotEmpty()
        .allMatch(card -> card.getText().contains("判断"));
  }

  @Test
  void the_form_is_taken_away_with_comments_and_read_again() throws IOException {
    hand(WORD);
    browser.read(".form h1", "河库水质监测");
    browser.see("[data-take=marked]").click();
    Path file = browser.downloaded("form.批注.docx");
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      assertThat(document.getDocComments().getComments().get(0).getText()).contains("表1结论");
    }
    browser.see("[data-take=list]").click();
    assertThat(browser.downloaded("form.发现.xlsx")).isNotEmptyFile();
    browser.see("[data-take=print]").click();
    assertThat(browser.downloaded("form.报告.html")).content().contains("河库水质监测");
    browser.see("[data-take=json]").click();
    assertThat(browser.downloaded("form.json"))
        .content()
        .contains("\"verdict\"")
        .doesNotContain("\"form\":");
  }

  @Test
  void hostile_words_in_a_form_are_shown_as_words() throws IOException {
    String name = "<img src=x onerror=document.title=1>\u202E<script>document.title=2</script>=1+1";
    Path file = folder.resolve("<b>坏.json");
    Files.writeString(
        file,
        "[{\"projectName\":\"%s\",\"annualGoal\":\"%s\",\"indicators\":[{\"name\":\"%s\"}]}]"
            .formatted(name, name, name));
    hand(file);
    browser.read(".form h1", "<img src=x onerror=document.title=1>");
    assertThat(browser.all("main img, main script")).isEmpty();
    browser.read(".form h1", "\uFFFD<script>");
    browser.read(".queue .name", "<b>坏.json");
  }

  @Test
  void what_cannot_be_read_is_said_in_plain_words_beside_what_can() throws IOException {
    Path picture =
        Files.write(folder.resolve("扫描件.pdf"), "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    hand(picture, WORD);
    browser.read(".job.failed", "文件是 PDF，不能读取");
    browser.see(".form h1");
    browser.run("document.querySelector('.job.failed button.icon').click()");
    assertThat(browser.all(".job")).hasSize(1);
  }

  @Test
  void pasted_text_is_checked_as_a_form() throws IOException {
    browser.see(".pasting summary").click();
    String text = Files.readString(Path.of("fixtures/layouts/L2-banan/pasted.txt"));
    browser.run("document.getElementById('pasted').value = arguments[0]", text);
    browser.see(".pasting button.main").click();
    browser.read(".form h1", "河库水质监测");
    assertThat(browser.see("[data-take=marked]").isEnabled()).isFalse();
  }

  @Test
  void english_is_a_click_away_and_the_forms_words_stay() {
    browser.see("#language").click();
    browser.read(".drop h1", "Drop forms here");
    hand(WORD);
    browser.read(".counts", "checks:");
    browser.read(".form h1", "河库水质监测");
  }

  @Test
  void a_thousand_findings_on_a_hundred_forms_are_shown_page_by_page() throws IOException {
    String form =
        """
        {"projectCode":"5","projectName":"甲<b>","budgetYear":2024,"amountUnit":"万元",\
        "budget":{"total":9,"districtExpenditure":1,"townshipSubsidy":1},"overview":"，","legalBasis":"某文【2021】5号",\
        "annualGoal":"做好工作。","indicators":[{"name":"满意","weight":40,"measure":"%","comparator":"≥","target":"192"}]}""";
    Path file = folder.resolve("hundred.json");
    Files.writeString(file, "[" + String.join(",", Collections.nCopies(100, form)) + "]");
    hand(file);
    browser.see(".overview #all-findings .finding");
    String told = browser.see("#all-findings h2").getText();
    assertThat(Integer.parseInt(told.replaceAll("\\D", ""))).isGreaterThan(1000);
    assertThat(browser.all("#all-findings .finding")).hasSize(50);
    assertThat(browser.all("body *").size()).isLessThan(6000);
    Object took = browser.run("return performance.getEntriesByName('first view').at(-1).duration");
    browser.see("#all-findings .more").click();
    assertThat(browser.all("#all-findings .finding")).hasSize(100);
    Browser.measured(
        told
            + ": first view "
            + took
            + " ms after the answer; scrolling, ms a frame: "
            + browser.scrolled());
    browser.picture("thousand");
  }

  @Test
  void the_page_is_small_and_names_no_other_address() {
    List<?> sizes =
        (List<?>)
            browser.run(
                "return performance.getEntriesByType('resource').map(e => [e.name, e.decodedBodySize])");
    long bytes = 0;
    for (Object entry : sizes) {
      List<?> pair = (List<?>) entry;
      assertThat(String.valueOf(pair.get(0))).startsWith(door.address());
      bytes += ((Number) pair.get(1)).longValue();
    }
    assertThat(bytes).isBetween(30_000L, 300_000L);
  }
}
