package org.jihe.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jihe.domain.Finding;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.Need;
import org.jihe.domain.Report;
import org.jihe.domain.Verification;
import org.jihe.fixtures.ProjectRooms;
import org.jihe.rules.policy.RuleCard;

/**
 * A page of {@code docs/checks}: one check, its cards, and an example of each from the fixtures.
 */
final class CheckPage {
  private static final Path FIXTURES = Path.of("fixtures/checks");

  private final String check;
  private final CheckNotes.Note note;
  private final List<RuleCard> cards;
  private final ProjectRooms rooms;

  CheckPage(String check, CheckNotes.Note note, List<RuleCard> cards, ProjectRooms rooms) {
    this.check = check;
    this.note = note;
    this.cards = List.copyOf(cards);
    this.rooms = rooms;
  }

  String markdown() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(check).append(" ").append(cards.get(0).title()).append("\n\n");
    page.append("本页由 `mvn test -Dtest=CheckPagesTest -Dpages.update=true` 写出，不要手改；")
        .append("说明写在 `notes.txt`，其余来自检查目录和样例。\n\n");
    page.append("**查什么** ").append(note.finds()).append("。\n\n");
    page.append("**界限和例外** ").append(note.limits()).append("。\n\n");
    page.append("**改哪里** ").append(note.tune()).append("；级别、提示在 catalogue.xlsx 的“检查目录”。\n");
    for (RuleCard card : cards) {
      card(card, page);
    }
    return page.toString();
  }

  private void card(RuleCard card, StringBuilder page) throws IOException {
    page.append("\n## ").append(card.title()).append("（").append(card.id()).append("）\n\n");
    page.append("| 级别 | 确定性 | 范围 | 需要 | 查看 | 通读 | 适用 |\n|---|---|---|---|---|---|---|\n| ")
        .append(card.severity().label())
        .append(" | ")
        .append(card.certainty().label())
        .append(" | ")
        .append(card.wholeFiling() ? "全件" : "单表")
        .append(" | ")
        .append(labels(card.needs()))
        .append(" | ")
        .append(labels(card.looks()))
        .append(" | ")
        .append(labels(card.whole()))
        .append(" | ")
        .append(labels(card.applies()))
        .append(" |\n\n");
    page.append("为什么：").append(why(card)).append("\n\n");
    examples(card, page);
  }

  private static String labels(List<Need> needs) {
    return needs.isEmpty() ? "—" : needs.stream().map(Need::label).collect(Collectors.joining("、"));
  }

  private static String why(RuleCard card) {
    if (card.legalBasis().isEmpty()) {
      return card.reason() + "（没有条文，属审核惯例）";
    }
    return card.legalBasis().stream().map(CheckPage::cited).collect(Collectors.joining("；"));
  }

  private static String cited(LegalBasis basis) {
    String title = basis.title().isEmpty() ? "" : "《" + basis.title() + "》";
    String number = basis.documentNumber();
    String shown =
        title.isEmpty() || number.isEmpty() ? title + number : title + "（" + number + "）";
    String state = basis.verification() == Verification.VERIFIED ? "已核" : "待核，须对照原文后才可引用";
    return shown + basis.article() + "（" + state + "）";
  }

  private void examples(RuleCard card, StringBuilder page) throws IOException {
    Path fails = FIXTURES.resolve(card.id()).resolve("fails.json");
    Path passes = FIXTURES.resolve(card.id()).resolve("passes.json");
    Report report = rooms.report(fails);
    Optional<Found> found = found(report, card);
    if (found.isEmpty() || Files.notExists(passes)) {
      throw new IOException(fails + "：没有触发 " + card.id() + "，或缺 passes.json");
    }
    Found at = found.get();
    page.append("| 样例 | 表上写 | 结果 |\n|---|---|---|\n");
    String field = at.finding().place().field();
    page.append("| [不通过](../../").append(fails).append(") | ");
    page.append(new Example(fails).at(at.form(), field)).append(" | ");
    page.append(at.finding().message().replaceAll("[\\r\\n]+", " ⏎ ").replace("|", "\\|"));
    page.append(at.finding().suggestion().isEmpty() ? "" : "。建议：" + at.finding().suggestion());
    page.append(" |\n| [通过](../../").append(passes).append(") | ");
    page.append(new Example(passes).at(at.form(), field)).append(" | 不报告 |\n");
  }

  /** A finding, and the form it is of; 0 for the filing. */
  private record Found(int form, Finding finding) {}

  private Optional<Found> found(Report report, RuleCard card) {
    Stream<Found> ofForms =
        report.assessments().stream()
            .flatMap(
                form ->
                    form.findings().stream()
                        .map(finding -> new Found(form.declaration().index(), finding)));
    Stream<Found> ofFiling = report.crossFindings().stream().map(finding -> new Found(0, finding));
    List<Found> ofCheck =
        Stream.concat(ofForms, ofFiling)
            .filter(found -> found.finding().check().equals(check))
            .filter(found -> card.wholeFiling() == (found.form() == 0))
            .toList();
    return ofCheck.stream()
        .filter(found -> speaks(found.finding(), card))
        .findFirst()
        .or(() -> ofCheck.stream().findFirst());
  }

  /** Whether the finding's message has the fixed words that the card's message begins with. */
  private static boolean speaks(Finding finding, RuleCard card) {
    String[] fixed = card.message().toString().split("\\{[^}]*}", -1);
    int at = 0;
    for (String words : fixed) {
      at = finding.message().indexOf(words, at);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
