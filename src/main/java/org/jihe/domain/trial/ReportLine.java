package org.jihe.domain.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jihe.domain.Severity;

/**
 * One line of what is expected or said of a filing; fixtures/README.md says how to read it.
 *
 * @param text the whole line
 * @param check the check it is about; empty for a verdict, or what could not be read
 * @param rule the 编号 of the row or card behind it; empty unless it is a finding
 */
public record ReportLine(String text, String check, String rule) {
  public static final String VERDICT = "结论";
  public static final String NOT_RUN = "未能执行";
  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::name).toList();

  /** A line as it stands in a file of expectations. */
  public static ReportLine of(String text) {
    String[] words = text.split(" ", 7);
    if (words.length > 5 && SEVERITIES.contains(words[1])) {
      return new ReportLine(text, words[3], words[5]);
    }
    boolean notRun = words.length > 2 && words[1].equals(NOT_RUN);
    return new ReportLine(text, notRun ? words[2] : "", "");
  }

  /** How grave the finding is; empty unless it is one. */
  public Optional<Severity> severity() {
    return SEVERITIES.contains(second())
        ? Optional.of(Severity.valueOf(second()))
        : Optional.empty();
  }

  /** Whether it says that a check could not run. */
  public boolean notRun() {
    return second().equals(NOT_RUN);
  }

  /** Whether it says the verdict on a form. */
  public boolean verdict() {
    return second().equals(VERDICT);
  }

  private String second() {
    String[] words = text.split(" ", 3);
    return words.length > 2 ? words[1] : "";
  }

  public static ReportLine of(Stream<String> words) {
    String text = String.join(" ", words.toList());
    return of(text.replace("\r", "").replace("\n", "⏎"));
  }

  @Override
  public String toString() {
    return text;
  }
}
