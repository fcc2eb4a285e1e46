package org.jihe;

import java.util.List;
import java.util.OptionalInt;
import org.jihe.checking.Checker;
import org.jihe.domain.Filing;
import org.jihe.domain.MarkedForm;
import org.jihe.domain.Report;
import org.jihe.domain.RulebookEdition;
import org.jihe.domain.WhyNot;
import org.jihe.http.Judge;
import org.jihe.http.ListedCheck;
import org.jihe.http.RulebookPages;
import org.jihe.intake.Intake;
import org.jihe.office.Limits;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookFile;
import org.jihe.rules.policy.RuleCard;

/** A rulebook as the service works with it. */
final class ServedRulebook implements Judge {
  private final RulebookEdition edition;
  private final List<ListedCheck> checks;
  private final Intake intake;
  private final Checker checker;
  private final RulebookPages pages;

  ServedRulebook(Rulebook rulebook, List<RulebookFile> files, ServedFixtures fixtures) {
    this.pages = new ServedPages(rulebook, files, fixtures);
    this.edition = rulebook.edition();
    this.checks = rulebook.cards().stream().map(ServedRulebook::listed).toList();
    this.intake = new Intake(rulebook.labels(), Limits.STANDARD);
    this.checker = new Checker(rulebook);
  }

  private static ListedCheck listed(RuleCard card) {
    return new ListedCheck(
        card.check(),
        card.title(),
        card.severity(),
        card.certainty(),
        card.wholeFiling(),
        card.legalBasis(),
        card.reference());
  }

  @Override
  public RulebookEdition edition() {
    return edition;
  }

  @Override
  public List<ListedCheck> checks() {
    return checks;
  }

  @Override
  public Filing read(String name, byte[] content) {
    return intake.read(name, content);
  }

  @Override
  public Report check(Filing filing, OptionalInt asOf) {
    return checker.check(filing, asOf);
  }

  @Override
  public List<WhyNot> whyNot(Report report, OptionalInt asOf) {
    return checker.nearMisses(report, asOf);
  }

  @Override
  public MarkedForm mark(Report report, byte[] content) {
    return Rooms.mark(report, content);
  }

  @Override
  public RulebookPages pages() {
    return pages;
  }
}
