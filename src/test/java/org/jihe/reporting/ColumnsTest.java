package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void text_is_filled_up_to_a_width_and_never_cut_by_that() {
    assertThat(Columns.left("表", 4)).isEqualTo("表  ");
    assertThat(Columns.right("表", 4)).isEqualTo("  表");
    assertThat(Columns.left("申报表", 4)).isEqualTo("申报表");
  }

  @Test
  void text_at_exactly_the_width_is_not_shortened() {
    assertThat(Columns.shorten("申报表", 6)).isEqualTo("申报表");
    assertThat(Columns.shorten("申报表", 5)).isEqualTo("申报…");
    assertThat(Columns.shorten("申报表", 4)).isEqualTo("申…");
  }
}
