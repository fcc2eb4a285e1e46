package org.jihe.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jihe.rules.RulebookFile;
import org.jihe.rules.sheet.WorkbookReader;
import org.junit.jupiter.api.Test;

class NeededWordsTest {
  @Test
  void a_plain_text_is_needed_whole() {
    assertNeeds("的请示", "的请示");
  }

  @Test
  void of_alternatives_one_is_needed() {
    assertNeeds("某某|□□|会议(纪要|记录)", "某某", "□□", "会议纪要", "会议记录");
  }

  @Test
  void the_longest_part_that_must_be_there_is_needed() {
    assertNeeds("对[^，。]{2,12}人员[^，。]{0,8}率", "人员");
  }

  @Test
  void everything_that_must_be_there_is_needed() {
    assertThat(NeededWords.of("(分配|拨付)(到|至)?各?(镇街|乡镇)").words())
        .containsExactly(Set.of("分配", "拨付"), Set.of("镇街", "乡镇"));
    assertThat(NeededWords.of("甲乙.丙|丁.戊").words())
        .containsExactly(Set.of("甲乙", "丁"), Set.of("丙", "戊"));
  }

  @Test
  void digits_that_must_stand_side_by_side_are_counted() {
    assertThat(NeededWords.of("(^|[^0-9])1[3-9][0-9]{9}($|[^0-9])").digits()).isEqualTo(11);
    assertThat(NeededWords.of("1?[0-9]{2}(年|[3-5]{3})\\d").digits()).isEqualTo(2);
    assertThat(NeededWords.of("(12|345)+[0-9]{1,}x*6").digits()).isEqualTo(3);
    assertThat(NeededWords.of("1a?2|年").digits()).isZero();
  }

  @Test
  void what_no_stop_can_be_part_of_is_looked_for_clause_by_clause() {
    assertThat(NeededWords.of("对[^，。；]{2,12}人员[^，。；]{0,8}率|[A-Z]\\d+").clausal()).isTrue();
    assertThat(NeededWords.of("对[^，。]{2,12}人员").clausal()).isFalse();
    assertThat(NeededWords.of("对.{2,12}人员").clausal()).isFalse();
    assertThat(NeededWords.of("(^|甲)乙").clausal()).isFalse();
    assertThat(NeededWords.of("甲，乙").clausal()).isFalse();
    assertThat(NeededWords.of("甲[！-～]乙").clausal()).isFalse();
    assertThat(NeededWords.of("甲\\D乙").clausal()).isFalse();
  }

  @Test
  void characters_of_a_class_are_alternatives() {
    assertNeeds("1[3-5][0-9]{9}", "13", "14", "15");
    assertNeeds("[*xX]{2,}", "*", "x", "X");
  }

  @Test
  void an_escaped_mark_stands_for_itself() {
    assertNeeds("\\[bookmark:[^\\]]*\\]?", "[bookmark:");
  }

  @Test
  void what_may_be_missing_is_not_needed() {
    for (String regex : List.of("会?", "会*|议", "会{0,3}")) {
      assertThat(NeededWords.of(regex).words()).as(regex).isEmpty();
    }
    assertNeeds("会?议", "议");
  }

  @Test
  void of_what_it_does_not_read_nothing_is_known() {
    for (String regex :
        List.of(
            "(?i)abc", "a(?:b)c", "\\Qa\\E", "\\pLa", "a{b", "[[:alpha:]]a", "[^]a]b", "😀?好")) {
      assertThat(NeededWords.of(regex)).as(regex).isEqualTo(NeededWords.Needs.NOT_KNOWN);
    }
  }

  /** Whatever a regular expression is found in holds one of its words. */
  @Test
  void no_text_with_a_find_is_without_a_needed_word() throws IOException {
    Random random = new Random(17);
    int finds = 0;
    for (String regex : regexes()) {
      NeededWords.Needs needs = NeededWords.of(regex);
      for (int i = 0; i < 3_000; i++) {
        String text = text(regex, random);
        if (Pattern.compile(regex).matcher(text).find()) {
          finds++;
          assertThat(needs.words())
              .as("%s in %s", regex, text)
              .allMatch(words -> words.stream().anyMatch(text::contains));
          assertThat(needs.digits())
              .as("%s in %s", regex, text)
              .isLessThanOrEqualTo(DigitRun.longestIn(text));
        }
      }
    }
    assertThat(finds).isGreaterThan(10_000);
  }

  /** Those of the shipped rulebook, and some that are made to be misread. */
  private static List<String> regexes() throws IOException {
    String made =
        "a|b|\na?b\n(a|)b\n(a|b)?c\na{2}b\na{1,}?b\n[^a]b\n[a-c]?d\n(ab)*c\na(b|cd)(e|f)?g\n^a$\n"
            + "1?[38]{2}(x|[0-9])\\d\n(8|13)+[0-9]{1,}x*1\n1a?3\n(^|a)b($|c)\n[]a]b\n[a-]b\n[-a]b\na\\.b\na.b\n\\d{3}a\n(((a)))\n()a\n[a]{0}b\na\\|b";
    List<String> shipped =
        RulebookFile.bundled().stream()
            .filter(file -> file.name().equals("wording.xlsx"))
            .flatMap(
                file ->
                    new WorkbookReader()
                            .read(file.name(), file.bytes(), PolicyTables.of(file.name()))
                            .of("用语")
                            .stream())
            .map(row -> row.text("正则"))
            .filter(regex -> !regex.isEmpty())
            .toList();
    assertThat(shipped).isNotEmpty();
    return Stream.concat(made.lines(), shipped.stream()).toList();
  }

  /** Some pieces of the regular expression itself, and characters of it. */
  private static String text(String regex, Random random) {
    StringBuilder text = new StringBuilder();
    String[] pieces = regex.split("[()|\\[\\]{}?*+^$.\\\\]+", -1);
    int count = random.nextInt(6);
    for (int i = 0; i <= count; i++) {
      String piece = pieces.length == 0 ? "a" : pieces[random.nextInt(pieces.length)];
      text.append(
          random.nextBoolean() || piece.isEmpty()
              ? String.valueOf(regex.charAt(random.nextInt(regex.length())))
              : piece);
      text.append(random.nextInt(4) == 0 ? "138" + random.nextInt(10_000) : "");
    }
    return text.toString();
  }

  private static void assertNeeds(String regex, String... words) {
    assertThat(NeededWords.of(regex).words()).as(regex).first().isEqualTo(Set.of(words));
  }
}
