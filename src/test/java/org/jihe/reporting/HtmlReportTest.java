package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final String PAGE =
      new String(new HtmlReport().write(List.of(SampleReport.full())), StandardCharsets.UTF_8);

  @Test
  void text_from_a_form_is_never_markup() {
    assertThat(PAGE)
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;")
        .contains("&lt;b&gt;办公&lt;/b&gt;")
        .doesNotContain("<script")
        .doesNotContain("<b>");
  }

  @Test
  void control_characters_and_reversed_text_are_shown_and_not_obeyed() {
    assertThat(PAGE).contains("␛[31m").doesNotContain("\u001B", "\u202E", "\u0000");
  }

  @Test
  void the_page_fetches_nothing() {
    assertThat(PAGE)
        .doesNotContainPattern("(?i)\\b(src|href)=\"(?!#)")
        .doesNotContainPattern("(?i)https?:|url\\(|@import|\\son\\w+=");
  }

  @Test
  void every_link_leads_somewhere_and_no_anchor_stands_twice() {
    List<String> anchors = all("id=\"([^\"]+)\"");
    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(anchors).containsAll(all("href=\"#([^\"]+)\""));
  }

  @Test
  void words_that_a_check_quotes_twice_are_marked_twice() {
    assertThat(PAGE)
        .contains("<mark class=\"warning\">&lt;b&gt;办公&lt;/b&gt;</mark>" + ref(2, 3) + "效益")
        .contains("<mark class=\"warning\">&lt;b&gt;办公&lt;/b&gt;</mark>" + ref(2, 4) + "质量");
  }

  @Test
  void a_verdict_is_passed_only_where_it_is() {
    assertThat(PAGE).doesNotContain("verdict pass").contains("verdict return", "verdict review");
  }

  private static String ref(int form, int number) {
    String at = "r1f" + form;
    return "<sup class=\"warning\" id=\""
        + at
        + "m"
        + number
        + "\"><a href=\"#"
        + at
        + "n"
        + number
        + "\">"
        + number
        + "</a></sup>";
  }

  private static List<String> all(String pattern) {
    return Pattern.compile(pattern).matcher(PAGE).results().map(HtmlReportTest::group).toList();
  }

  private static String group(MatchResult match) {
    return match.group(1);
  }
}
