package org.jihe.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jihe.http.ChangedRules;
import org.jihe.http.HttpDoor;
import org.jihe.workbench.FixedStore;
import org.jihe.workbench.TestRulebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** An officer's work on rules, in a real browser: read, try out, publish, take back. */
class RulesPageTest {
  private static final Path NINE = Path.of("fixtures/filings/nine-forms/filing.txt");

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open(folder);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothing_was_refused_by_the_browser() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void rules_are_read_searched_and_downloaded_below_a_path() throws Exception {
    try (HttpDoor door = ServedPage.open("base-path=/jihe")) {
      browser.go(door.address().replaceAll("/$", ""));
      browser.turnTo("#/rules");
      browser.see(".rule");
      browser.picture("rules");
      assertThat(browser.barriers()).isEmpty();
      browser.see("#search").sendKeys("WT-001");
      browser.read(".bar-line [role=status]", "1 条规则");
      browser.see(".rule summary").click();
      assertThat(browser.see(".rule[open]").getText()).contains("权重合计", "90", "weights.xlsx");
      browser.see("#search").sendKeys(Keys.chord(Keys.CONTROL, "a"), "指标");
      browser.all(".switch button").get(1).click();
      browser.see(".stage .list thead");
      browser.picture("rules-columns");
      assertThat(browser.barriers()).isEmpty();
      browser.see("[data-file='weights.xlsx']").click();
      assertThat(browser.downloaded("weights.xlsx"))
          .hasSameBinaryContentAs(Path.of("rules/weights.xlsx"));
    }
  }

  @Test
  void a_finding_leads_to_the_rule_behind_it() throws Exception {
    try (HttpDoor door = ServedPage.open()) {
      browser.go(door.address());
      browser.choose("#choose", NINE);
      browser.see(".overview tbody th a").click();
      browser.see(".finding summary").click();
      String id = browser.see(".finding[open] a[href^='#/rules/']").getText();
      browser.see(".finding[open] a[href^='#/rules/']").click();
      browser.read(".rule[open] code", id);
    }
  }

  @Test
  void a_workbook_is_tried_mended_published_and_taken_back() throws Exception {
    ChangedRules copy = ChangedRules.in(folder.resolve("copy"));
    Path changed = Files.createDirectories(folder.resolve("changed")).resolve("weights.xlsx");
    try (HttpDoor door =
        ServedPage.open(
            TestRulebook.store(copy.rules(), copy.fixtures()),
            "tokens=" + copy.folder().resolve("tokens"))) {
      browser.go(door.address() + "#/trial");
      browser.see("#token").sendKeys("officer-token", Keys.ENTER);
      browser.read(".trial", "没有以前的版本");

      attempt(changed, copy.weights("单项上限", "50", "五十左右"));
      browser.read(".results .defects", "权重!");
      assertThat(browser.all("[data-publish]")).isEmpty();
      browser.picture("trial-defects");
      assertThat(browser.barriers()).isEmpty();

      browser.choose("#trial-forms", NINE);
      attempt(changed, copy.weights("权重合计", "90", "95"));
      browser.read(".results .effects", "新增");
      browser.read(".results .publish", "发布会被拒绝");
      browser.picture("trial-effects");
      assertThat(browser.barriers()).isEmpty();

      byte[] former = Files.readAllBytes(copy.rules().resolve("weights.xlsx"));
      byte[] mended = copy.weights("单项上限", "50", "55");
      attempt(changed, mended);
      browser.see("[data-publish]").click();
      assertThat(copy.rules().resolve("weights.xlsx")).hasBinaryContent(former);
      browser.see("[data-sure]").click();
      browser.read(".results .publish", "已发布");
      assertThat(copy.rules().resolve("weights.xlsx")).hasBinaryContent(mended);

      browser.see("[data-compare]").click();
      browser.read(".trial .diff .diff", "55 → 50");
      browser.picture("trial-earlier");
      browser.see("[data-restore]").click();
      browser.see("[data-sure]").click();
      browser.read(".trial", "已恢复");
      assertThat(copy.rules().resolve("weights.xlsx")).hasBinaryContent(former);
      anyTwoVersionsAreCompared();
    }
  }

  private static void anyTwoVersionsAreCompared() throws IOException {
    browser.turnTo("#/rules");
    browser.see("#versions #compare-two");
    // In force again is the first one; before it was the mended one, and before that the first.
    browser.all("#versions [name=version-from]").get(2).click();
    browser.all("#versions [name=version-to]").get(1).click();
    browser.see("#compare-two").click();
    browser.read("#versions .changes tbody", "55");
    assertThat(browser.see("#versions .changes del").getText()).isEqualTo("50");
    assertThat(browser.see("#versions .changes ins").getText()).isEqualTo("55");
    browser.picture("versions");
    assertThat(browser.barriers()).isEmpty();
    browser.all("#versions [name=version-to]").get(0).click();
    browser.see("#compare-two").click();
    browser.read("#versions .compared", "没有不同");
  }

  @Test
  void rules_are_coloured_by_what_the_fixtures_exercise() throws Exception {
    ChangedRules copy = ChangedRules.in(folder.resolve("covered"));
    try (HttpDoor door = ServedPage.open(TestRulebook.store(copy.rules(), copy.fixtures()))) {
      browser.go(door.address() + "#/rules");
      browser.see("#coverage-start").click();
      browser.see("[data-reach=never]");
      browser.read(".reach [role=group]", "起过作用");
      assertThat(browser.all(".rule .chip.reach.never")).isNotEmpty();
      browser.see("[data-reach=never]").sendKeys(Keys.SPACE);
      browser.see("[data-reach=never][aria-pressed=false]");
      assertThat(browser.all(".rule .chip.reach.never")).isEmpty();
      assertThat(browser.see(".rule .chip.reach.fired").getText()).isEqualTo("起过作用");
      browser.picture("coverage");
      assertThat(browser.barriers()).isEmpty();
      browser.all(".switch button").get(1).click();
      browser.read(".stage .list thead", "用例覆盖");
      assertThat(browser.barriers()).isEmpty();
    }
  }

  @Test
  void without_fixtures_coverage_is_said_to_be_unknown() throws Exception {
    ChangedRules copy = ChangedRules.in(folder.resolve("uncovered"));
    Path none = folder.resolve("no-fixtures");
    try (HttpDoor door = ServedPage.open(TestRulebook.store(copy.rules(), none))) {
      browser.go(door.address() + "#/rules");
      browser.see("#coverage-start").click();
      browser.read(".reach", "服务没有用例");
      assertThat(browser.all(".chip.reach")).isEmpty();
    }
  }

  private static void attempt(Path workbook, byte[] content) throws IOException {
    Files.write(workbook, content);
    browser.run("document.querySelector('.results').replaceChildren()");
    browser.choose("#trial-books", workbook);
    browser.see("#trial-run").click();
    browser.see(".results .verdictline");
  }

  @Test
  void long_work_shows_that_it_goes_on_and_can_be_cancelled() throws Exception {
    CountDownLatch may = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    SlowJudge slow = new SlowJudge(TestRulebook.judge(), may, stopped);
    try (HttpDoor door = ServedPage.open(FixedStore.of(slow))) {
      browser.go(door.address());
      browser.choose("#choose", NINE);
      browser.see(".job.checking progress");
      browser.picture("checking");
      browser.see(".job.checking button").click();
      browser.read(".job.cancelled", "已取消");
      stopped.await();
      may.countDown();
      browser.see(".job.cancelled button").click();
      browser.see(".overview .verdicts");
    }
  }
}
