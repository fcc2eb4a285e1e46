package org.jihe.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.Widths;
import org.jihe.domain.Blanks;
import org.jihe.domain.FormPart;
import org.jihe.domain.Labels;
import org.jihe.domain.Labels.Label;

/** The words of known labels, by what they stand for. Immutable; used by many readings at once. */
final class LabelIndex {
  private static final String YEAR = "{年}";
  private static final String TITLE_END = "(?:\\([^()]*\\))?$";
  private final Map<String, List<FormPart>> words = new HashMap<>();
  private final List<Yearly> yearly = new ArrayList<>();
  private final List<Pattern> titles = new ArrayList<>();
  private final List<Pattern> departments = new ArrayList<>();
  private final LabelGrammar grammar;

  private record Yearly(FormPart part, Pattern words) {}

  /** What words stand for, and the year among them, in four digits; empty for none. */
  record Known(FormPart part, String year) {}

  LabelIndex(Labels labels) {
    labels.labels().forEach(this::add);
    this.grammar = new LabelGrammar(labels.grammar(), words);
  }

  private void add(Label label) {
    String plain = plain(label.words());
    if (plain.isEmpty()) {
      return;
    }
    if (label.part() == FormPart.TITLE) {
      titles.add(pattern(plain, TITLE_END));
    } else if (label.part() == FormPart.WHOLE_DEPARTMENT) {
      departments.add(pattern(plain, ""));
    } else if (plain.contains(YEAR)) {
      yearly.add(new Yearly(label.part(), pattern(plain, "")));
    } else {
      words.computeIfAbsent(plain, key -> new ArrayList<>()).add(label.part());
    }
  }

  private static Pattern pattern(String words, String end) {
    StringBuilder regex = new StringBuilder();
    String rest = words;
    for (int at = rest.indexOf(YEAR); at >= 0; at = rest.indexOf(YEAR)) {
      regex.append(Pattern.quote(rest.substring(0, at))).append("((?:19|20)\\d{2})");
      rest = rest.substring(at + YEAR.length());
    }
    return Pattern.compile(regex + Pattern.quote(rest) + end);
  }

  /** Without blanks and closing colon, in half-width characters. */
  static String plain(String text) {
    String plain = Widths.half(Blanks.remove(text));
    return plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** All that a text in its plain form stands for, word for word. */
  List<Known> find(String plain) {
    List<Known> found = new ArrayList<>();
    words.getOrDefault(plain, List.of()).forEach(part -> found.add(new Known(part, "")));
    for (Yearly label : yearly) {
      Matcher matcher = label.words().matcher(plain);
      if (matcher.matches()) {
        found.add(new Known(label.part(), matcher.group(1)));
      }
    }
    return found;
  }

  /** Whether a text in its plain form ends as a title does. */
  boolean isTitle(String plain) {
    return titles.stream().anyMatch(title -> title.matcher(plain).find());
  }

  /** Whether a title speaks of a whole department and not of one project. */
  boolean isOfDepartment(String plain) {
    return departments.stream().anyMatch(words -> words.matcher(plain).find());
  }

  LabelGrammar grammar() {
    return grammar;
  }

  Collection<String> words() {
    return words.keySet();
  }
}
