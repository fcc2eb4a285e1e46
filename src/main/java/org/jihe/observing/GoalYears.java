package org.jihe.observing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.OtherYear;

/**
 * Finds goals that speak of other years than the budget year only. Years in titles, numbers and
 * periods, and years that something is compared with (较2023年), are not the goal's own.
 */
final class GoalYears implements FormMeasure {
  private static final Pattern ASIDE =
      Pattern.compile(
          "《[^《》]{0,200}+》|[〔（(\\[【][^〔〕（）()\\[\\]【】]{0,60}+[〕）)\\]】]"
              + "|(?:19|20)[0-9]{2}年?[-—－–~～至到]+(?:19|20)[0-9]{2}年?");
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9较比同以自从与和])((?:19|20)[0-9]{2})年(?!以来|起|基础|相比|同期|底数|结转|第)");

  /** Whether a figure stands right before a 年: told at a glance, as few goals name a year. */
  private static boolean namesYears(String text) {
    int at = text.indexOf('年');
    while (at >= 0) {
      if (at > 0 && Glyphs.isDigit(text.charAt(at - 1))) {
        return true;
      }
      at = text.indexOf('年', at + 1);
    }
    return false;
  }

  @Override
  public List<OtherYear> of(Declaration form) {
    if (!form.annualGoal().stated() || form.year() == 0) {
      return List.of();
    }
    Passage goal = new Passage(form.entry(Field.ANNUAL_GOAL));
    if (!namesYears(goal.raw())) {
      return List.of();
    }
    Matcher aside = ASIDE.matcher(goal.raw());
    String own = aside.replaceAll(match -> "　".repeat(match.group().length()));
    Matcher year = YEAR.matcher(own);
    int latest = 0;
    int start = 0;
    while (year.find()) {
      int named = Integer.parseInt(year.group(1));
      if (named == form.year()) {
        return List.of();
      }
      start = named > latest ? year.start() : start;
      latest = Math.max(latest, named);
    }
    return latest == 0 ? List.of() : List.of(new OtherYear(goal.quote(start, start + 5), latest));
  }
}
