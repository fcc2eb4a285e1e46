package org.jihe.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarDayTest {
  @Test
  void a_day_is_read_however_it_is_written() {
    for (String text :
        new String[] {
          "2025年3月5日",
          "2025年03月05日",
          "2025-03-05",
          "2025.3.5",
          "2025/3/5",
          "２０２５年３月５日",
          "二〇二五年三月五日",
          "二○二五年三月五日",
          "20250305",
          "2025 年 3 月 5 日",
          "2025-03-05 00:00:00"
        }) {
      assertThat(CalendarDay.read(text)).as(text).contains(LocalDate.of(2025, 3, 5));
    }
    assertThat(CalendarDay.read("二〇二五年十二月三十一日")).contains(LocalDate.of(2025, 12, 31));
  }

  @Test
  void what_is_no_day_is_none() {
    for (String text : new String[] {"", "2025年", "2025年2月30日", "3月5日", "2025-13-01", "元月", "十"}) {
      assertThat(CalendarDay.read(text)).as(text).isEmpty();
    }
  }
}
