package org.jihe.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jihe.domain.CheckCount;
import org.jihe.domain.Field;
import org.jihe.domain.Filing;
import org.jihe.domain.Finding;
import org.jihe.domain.NotApplicable;
import org.jihe.domain.Report;
import org.jihe.domain.Verdict;
import org.jihe.fixtures.ProjectRooms;
import org.junit.jupiter.api.Test;

/**
 * What may stand in a place that was not read is judged neither as blank nor as absent. Whatever
 * stands there may be what the fixture says, or nothing: a finding must be true of both, and a
 * check that would find something in either has not passed. Looped over every field and column of
 * the fixtures, so that a check which is added is asked too.
 */
class UnreadIsNotBlankTest {
  private static final Path CHECKS = Path.of("fixtures/checks");
  private static final Path CLEAN = Path.of("fixtures/filings/clean/filing.json");
  private static final Path NINE = Path.of("fixtures/filings/nine-forms/filing.txt");

  private static final Set<String> LISTING = Set.of("stray-whitespace", "field-missing");

  /** Their messages hold a sum or a share, which must be the same. */
  private static final Set<String> SUMMING =
      Set.of(
          "amount-sum",
          "batch-sum",
          "funding-sum",
          "cost-arithmetic",
          "weight-total",
          "weight-split",
          "indicator-count",
          "dimension-missing",
          "target-copied",
          "target-unchanged",
          "goal-uncovered",
          "indicator-unrelated");

  /** Fields in which no check looks for words, but that it looks everywhere. */
  private static final Set<String> ASIDE =
      Set.of("/contact", "/filedOn", "/projectPeriod", "/preparedBy", "/competentDepartment");

  private static final Set<String> OF_WORDS = Set.of("template-residue", "wording");

  /** Told on the form that was not read whole: two forms could not be compared. */
  private static final Set<String> BETWEEN_FORMS =
      Set.of("code-repeated", "indicator-repeated", "text-overlap");

  private final ProjectRooms rooms = ProjectRooms.open();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void nothing_is_said_of_a_clean_form_for_what_was_not_read() throws IOException {
    audit(CLEAN, true);
    assertThat(wrong).isEmpty();
  }

  @Test
  void no_check_of_a_filing_passes_for_what_was_not_read() throws IOException {
    audit(NINE, false);
    assertThat(wrong).isEmpty();
  }

  @Test
  void no_check_passes_whose_fixture_fails_by_what_was_not_read() throws IOException {
    try (Stream<Path> files = Files.walk(CHECKS)) {
      for (Path file : files.filter(f -> f.endsWith("fails.json")).sorted().toList()) {
        audit(file, false);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /**
   * @param blank whether each part is left blank, and left out, too
   */
  private void audit(Path file, boolean blank) throws IOException {
    Filing filing = rooms.read(file.getFileName().toString(), Files.readAllBytes(file));
    Report whole = check(filing);
    for (int form = 1; form <= Math.min(2, filing.declarations().size()); form++) {
      for (Map.Entry<String, Filing> unread : unread(filing, form).entrySet()) {
        String part = file + " 表" + form + " " + unread.getKey();
        compare(part, check(unread.getValue()), whole, form);
      }
      if (blank) {
        Map<String, Filing> unread = unread(filing, form);
        for (Map.Entry<String, Filing> other : blank(filing, form).entrySet()) {
          String part = file + " 空白 表" + form + " " + other.getKey();
          Filing same = unread.get(other.getKey());
          compare(part, check(same), check(other.getValue()), form);
        }
      }
    }
  }

  private Report check(Filing filing) {
    return rooms.report(filing);
  }

  private static Map<String, Filing> unread(Filing filing, int form) {
    Map<String, Filing> variants = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      variants.put(field.pointer(), Unreading.field(filing, form, field, Unreading.UNKNOWN));
    }
    for (String column : Unreading.COLUMNS) {
      for (int number : new int[] {0, 1, filing.declarations().get(form - 1).indicators().size()}) {
        variants.put(
            "/indicators/" + number + "/" + column,
            Unreading.column(filing, form, number, column, Unreading.UNKNOWN));
      }
    }
    variants.put("an indicator", Unreading.indicatorsUnread(filing, form, false));
    variants.put("/indicators", Unreading.indicatorsUnread(filing, form, true));
    variants.put("lines", Unreading.withoutLines(filing, form, true));
    return variants;
  }

  private static Map<String, Filing> blank(Filing filing, int form) {
    Map<String, Filing> variants = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      variants.put(field.pointer(), Unreading.field(filing, form, field, Unreading.BLANK));
    }
    for (String column : Unreading.COLUMNS) {
      for (int number : new int[] {0, 1, filing.declarations().get(form - 1).indicators().size()}) {
        variants.put(
            "/indicators/" + number + "/" + column,
            Unreading.column(filing, form, number, column, Unreading.BLANK));
      }
    }
    variants.put("an indicator", Unreading.withoutIndicators(filing, form, false));
    variants.put("/indicators", Unreading.withoutIndicators(filing, form, true));
    variants.put("lines", Unreading.withoutLines(filing, form, false));
    return variants;
  }

  /** Whatever is said of the form that was not read whole must be so on the other, too. */
  private void compare(String part, Report unread, Report other, int form) {
    for (int i = 0; i < unread.assessments().size(); i++) {
      compare(
          part + " →" + (i + 1),
          unread.assessments().get(i).findings(),
          unread.assessments().get(i).checks(),
          other.assessments().get(i).findings(),
          other.assessments().get(i).checks());
    }
    compare(
        part + " →全件",
        unread.crossFindings(),
        unread.crossChecks(),
        other.crossFindings(),
        other.crossChecks());
    if (unread.assessments().get(form - 1).verdict() == Verdict.PASS
        && other.assessments().get(form - 1).verdict() != Verdict.PASS) {
      wrong.add(part + " passes");
    }
  }

  private void compare(
      String part,
      List<Finding> unread,
      CheckCount counted,
      List<Finding> others,
      CheckCount otherCounted) {
    Set<String> said = new HashSet<>();
    others.forEach(finding -> said.add(words(finding, part)));
    for (Finding finding : unread) {
      if (!said.contains(words(finding, part))) {
        wrong.add(
            part
                + " says "
                + finding.check()
                + " "
                + finding.place().field()
                + " "
                + finding.message());
      }
    }
    for (String fired : otherCounted.fired()) {
      boolean silent =
          counted.passed().contains(fired)
              || counted.notApplicable().stream().map(NotApplicable::check).anyMatch(fired::equals);
      boolean other = !part.endsWith("件") && !part.endsWith("→" + formOf(part));
      boolean aside = OF_WORDS.contains(fired) && ASIDE.stream().anyMatch(part::contains);
      if (silent && !aside && !(other && BETWEEN_FORMS.contains(fired))) {
        wrong.add(part + " passes " + fired);
      }
    }
  }

  private static String formOf(String part) {
    return part.replaceFirst(".* 表([0-9]+) .*", "$1");
  }

  /** What is found; checks that list what was read list less of it, which is true all the same. */
  private static String words(Finding finding, String part) {
    boolean whole = part.endsWith("全件");
    String field = whole || LISTING.contains(finding.check()) ? "" : finding.place().field();
    boolean sum = SUMMING.contains(finding.check()) && !part.contains("/amountUnit");
    String message = sum ? finding.message() : "";
    return finding.check() + " " + field + " " + message;
  }
}
