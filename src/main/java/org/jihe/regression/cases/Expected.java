package org.jihe.regression.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jihe.domain.Report;
import org.jihe.domain.Severity;
import org.jihe.domain.trial.LineDifferences;
import org.jihe.domain.trial.ReportLine;
import org.jihe.regression.ReportLines;
import org.jihe.rules.Rulebook;
import org.jihe.rules.policy.RuleCard;
import org.jihe.rules.sheet.RuleRow;

/**
 * What a case expects beyond what is said of its base.
 *
 * @param items what must be said; none when nothing more may be
 * @param open whether more may be said
 * @param verdict the verdict; empty when it does not matter
 */
record Expected(List<Item> items, boolean open, String verdict) {
  private static final String NOTHING = "无";
  private static final String MORE = "等";
  private static final String HINT = "写检查代码、检查名称或规则编号，用顿号分隔，如 weight-total、警告 weight-cap；没有写 无";

  Expected {
    items = List.copyOf(items);
  }

  /**
   * Something that must be said.
   *
   * @param level a severity's label, or 未能执行; empty for any severity
   * @param check the check; empty where a row is named
   * @param rule the card or row to be shown beside it
   */
  record Item(String level, String check, String rule, String text) {
    boolean is(ReportLine line) {
      boolean about = check.isEmpty() ? line.rule().equals(rule) : line.check().equals(check);
      return about
          && (level.equals(ReportLine.NOT_RUN)
              ? line.notRun()
              : line.severity()
                  .filter(s -> level.isEmpty() || s.label().equals(level))
                  .isPresent());
    }

    ReportLine line() {
      return new ReportLine("期望 " + text, check, rule);
    }
  }

  /**
   * Reads the cells 期望 and 结论.
   *
   * @throws CaseFault when there is nothing, or a check or row that the rulebook does not have
   */
  static Expected of(RuleRow row, Rulebook rulebook) throws CaseFault {
    String text = row.text(CaseColumns.EXPECTED);
    if (text.isEmpty()) {
      throw fault("“期望”没有填");
    }
    List<String> words = new ArrayList<>(Arrays.asList(text.split("[、，；;\\n]", -1)));
    words.replaceAll(String::strip);
    boolean open = words.get(words.size() - 1).matches("(?:.*\\s)?" + MORE);
    if (open) {
      String last = words.remove(words.size() - 1);
      Stream.of(last.substring(0, last.length() - 1).strip())
          .filter(word -> !word.isEmpty())
          .forEach(words::add);
    }
    boolean nothing = words.equals(List.of(NOTHING));
    List<Item> items = new ArrayList<>();
    for (String word : nothing ? List.<String>of() : words) {
      items.add(item(word, rulebook));
    }
    if (open && items.isEmpty()) {
      throw fault("“期望”只写了“" + text + "”，什么也没有要求");
    }
    return new Expected(items, open, row.text(CaseColumns.VERDICT));
  }

  private static Item item(String text, Rulebook rulebook) throws CaseFault {
    String level =
        Stream.concat(
                Arrays.stream(Severity.values()).map(Severity::label),
                Stream.of(ReportLine.NOT_RUN))
            .filter(label -> text.matches(label + "[\\s：:].*"))
            .findFirst()
            .orElse("");
    String name = level.isEmpty() ? text : text.substring(level.length() + 1).strip();
    Optional<RuleCard> card =
        rulebook.cards().stream()
            .filter(c -> c.check().equals(name) || c.title().equals(name))
            .findFirst();
    if (card.isPresent()) {
      String shown = card.get().check() + "（" + card.get().title() + "）";
      return new Item(
          level, card.get().check(), card.get().reference().id(), (level + " " + shown).strip());
    }
    if (rulebook.row(name).isEmpty()) {
      throw fault(text.isEmpty() ? "“期望”里有空的一项" : "没有“" + name + "”这项检查或这条规则");
    }
    return new Item(level, "", name, text);
  }

  private static CaseFault fault(String said) {
    return new CaseFault(CaseColumns.EXPECTED, said, HINT);
  }

  /**
   * What is otherwise than expected.
   *
   * @param usual what is said of the base
   */
  LineDifferences compare(Report report, List<ReportLine> usual) {
    List<ReportLine> said = ReportLines.of(report);
    List<ReportLine> beyond = new ArrayList<>(said);
    usual.forEach(beyond::remove);
    beyond.removeIf(ReportLine::verdict);
    List<ReportLine> missing = new ArrayList<>();
    for (Item item : items) {
      if (beyond.stream().noneMatch(item::is)) {
        missing.add(item.line());
      }
    }
    List<ReportLine> surplus = new ArrayList<>(beyond);
    surplus.removeIf(line -> items.stream().anyMatch(item -> item.is(line)));
    surplus.removeIf(line -> open && (line.notRun() || line.severity().isPresent()));
    ReportLine wanted = ReportLine.of("表1 " + ReportLine.VERDICT + " " + verdict);
    if (!verdict.isEmpty() && !said.contains(wanted)) {
      missing.add(wanted);
      said.stream().filter(ReportLine::verdict).forEach(surplus::add);
    }
    return new LineDifferences(missing, surplus, false);
  }
}
