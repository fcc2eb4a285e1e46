package org.jihe.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * White space where none belongs, in one form: U+3000 and other odd blanks, blanks at the edges of
 * a value, runs of blanks, control characters. Line breaks between paragraphs are no stray white
 * space.
 *
 * @param places one for each field concerned, in the order of the form
 * @param kinds what was seen, in Chinese, such as {@code 全角空格、首尾空格}
 */
public record StrayWhitespace(List<Place> places, String kinds) implements Observation {
  public StrayWhitespace {
    if (places.isEmpty()) {
      throw new IllegalArgumentException("no place");
    }
    places = List.copyOf(places);
  }

  /** The names of the fields concerned, each once. */
  public String fields() {
    return places.stream().map(Place::name).distinct().collect(Collectors.joining("、"));
  }
}
