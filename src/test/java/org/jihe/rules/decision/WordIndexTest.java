package org.jihe.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jihe.rules.decision.WordIndex.Keyword;
import org.jihe.rules.decision.WordIndex.Occurrence;
import org.junit.jupiter.api.Test;

/** Words are found wherever they stand, overlapping ones too. */
class WordIndexTest {

  @Test
  void overlapping_words_are_found_by_start_then_longest_first() {
    WordIndex<Integer> index =
        new WordIndex<>(
            List.of(new Keyword<>("率", 1), new Keyword<>("犯罪率", 2), new Keyword<>("犯罪", 3)));
    assertThat(index.find("再犯罪率"))
        .containsExactly(
            new Occurrence<>(1, 4, 2), new Occurrence<>(1, 3, 3), new Occurrence<>(3, 4, 1));
  }

  @Test
  void one_word_may_stand_for_several_things() {
    WordIndex<String> index =
        new WordIndex<>(List.of(new Keyword<>("会议", "甲"), new Keyword<>("会议", "乙")));
    assertThat(index.find("会议费")).extracting(Occurrence::of).containsExactly("甲", "乙");
  }

  @Test
  void an_index_without_words_finds_nothing() {
    assertThat(new WordIndex<>(List.of()).find("会议费")).isEmpty();
  }

  @Test
  void an_empty_word_is_refused() {
    assertThatThrownBy(() -> new Keyword<>("", 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void random_words_are_found_as_by_looking_everywhere() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Keyword<Integer>> words = new ArrayList<>();
      IntStream.range(0, 30).forEach(i -> words.add(new Keyword<>(word(random, 1 + i % 4), i)));
      String text = word(random, 60);
      assertThat(new WordIndex<>(words).find(text)).isEqualTo(naive(words, text));
    }
  }

  private static List<Occurrence<Integer>> naive(List<Keyword<Integer>> words, String text) {
    List<Occurrence<Integer>> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      for (int length = 4; length > 0; length--) {
        for (Keyword<Integer> word : words) {
          if (word.word().length() == length && text.startsWith(word.word(), start)) {
            found.add(new Occurrence<>(start, start + length, word.of()));
          }
        }
      }
    }
    return found;
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    IntStream.range(0, length).forEach(i -> word.append("甲乙丙".charAt(random.nextInt(3))));
    return word.toString();
  }
}
