package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void texts_and_the_values_of_attributes_are_escaped() {
    Html html = new Html().leaf("p", "<&>", "title", "\"'><");
    assertThat(html).hasToString("<p title=\"&quot;&#39;&gt;&lt;\">&lt;&amp;&gt;</p>");
  }

  @Test
  void an_element_left_open_is_a_mistake_of_ours() {
    Html html = new Html().open("p");
    assertThatThrownBy(html::toString).isInstanceOf(IllegalStateException.class);
  }
}
