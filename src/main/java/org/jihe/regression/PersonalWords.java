package org.jihe.regression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.Finding;
import org.jihe.domain.Report;

/**
 * What on a form tells of persons: the contact, whatever the check {@code personal-data} finds, and
 * names where forms and instructions usually have them. A person must look for the rest.
 */
final class PersonalWords {
  private static final String CHECK = "personal-data";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:联系人|负责人|经办人|填报人|填表人|审核人|分管领导)[：:\\s]*([\\u4e00-\\u9fa5]{2,4})(?![\\u4e00-\\u9fa5])");
  private static final Pattern OFFICE = Pattern.compile("[室科处股局所部中心]$");
  private static final Pattern NUMBERS = Pattern.compile("[0-9][0-9Xx-]{6,}");

  /** Words that stand around a name in what the check quotes. */
  private static final Pattern AROUND =
      Pattern.compile("^[呈请报经]|(?:副?(?:区长|县长|市长|局长|书记|主任)|(?:：|:).*)$");

  private PersonalWords() {}

  /** The words, longest first; none twice. */
  static List<String> of(Report report) {
    Set<String> words = new LinkedHashSet<>();
    for (var assessment : report.assessments()) {
      Declaration form = assessment.declaration();
      for (Field field : Field.values()) {
        String text = form.entry(field).text();
        if (field == Field.CONTACT && !text.isEmpty() && !OFFICE.matcher(text).find()) {
          words.add(text);
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
          words.add(named.group(1));
        }
      }
      assessment.findings().stream()
          .filter(finding -> finding.check().equals(CHECK))
          .flatMap(PersonalWords::quoted)
          .forEach(words::add);
    }
    List<String> longestFirst = new ArrayList<>(words);
    longestFirst.sort((a, b) -> b.length() - a.length());
    return longestFirst;
  }

  private static Stream<String> quoted(Finding finding) {
    String quote = finding.place().quote();
    Matcher number = NUMBERS.matcher(quote);
    if (number.find()) {
      return Stream.of(number.group());
    }
    String name = AROUND.matcher(AROUND.matcher(quote).replaceAll("")).replaceAll("");
    return name.isBlank() ? Stream.of(quote) : Stream.of(name);
  }
}
