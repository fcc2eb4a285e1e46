package org.jihe.observing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.Lexicon;

/**
 * The words of a text, as far as they can be told without a dictionary: the pairs of neighbouring
 * characters in what is left between punctuation and filler words.
 */
final class Words {
  private final Map<Character, List<String>> fillers = new HashMap<>();

  /** The characters that fillers begin with. */
  private final BitSet begins = new BitSet();

  Words(Lexicon lexicon) {
    for (String filler : lexicon.fillers()) {
      if (!filler.isEmpty()) {
        fillers.computeIfAbsent(filler.charAt(0), unused -> new ArrayList<>()).add(filler);
        begins.set(filler.charAt(0));
      }
    }
    fillers.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /** The stretches of a text between punctuation and fillers, in its order. */
  List<String> stretches(String text) {
    List<String> stretches = new ArrayList<>();
    StringBuilder stretch = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int filler = fillerAt(text, at);
      boolean word = filler == 0 && Glyphs.isWord(text.charAt(at));
      if (word) {
        stretch.append(text.charAt(at));
      } else if (!stretch.isEmpty()) {
        stretches.add(stretch.toString());
        stretch.setLength(0);
      }
      at += Math.max(1, filler);
    }
    if (!stretch.isEmpty()) {
      stretches.add(stretch.toString());
    }
    return stretches;
  }

  /** The pairs of neighbouring characters in a text, fillers left out. */
  CharPairs pairs(String text) {
    CharPairs pairs = new CharPairs();
    char before = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int filler = fillerAt(text, at);
      boolean word = filler == 0 && Glyphs.isWord(c);
      if (word && before != 0) {
        pairs.add(before, c);
      }
      before = word ? c : 0;
      at += Math.max(1, filler);
    }
    return pairs;
  }

  /** The longest stretches of {@code text} whose pairs are all in {@code pairs}, joined by 、. */
  String shared(String text, CharPairs pairs) {
    Set<String> shared = new LinkedHashSet<>();
    for (String stretch : stretches(text)) {
      int start = -1;
      for (int i = 0; i + 1 <= stretch.length(); i++) {
        boolean in =
            i + 2 <= stretch.length() && pairs.contains(stretch.charAt(i), stretch.charAt(i + 1));
        if (in && start < 0) {
          start = i;
        } else if (!in && start >= 0) {
          shared.add(stretch.substring(start, i + 1));
          start = -1;
        }
      }
    }
    return String.join("、", shared);
  }

  private int fillerAt(String text, int at) {
    char first = text.charAt(at);
    if (begins.get(first)) {
      for (String filler : fillers.getOrDefault(first, List.of())) {
        if (text.startsWith(filler, at)) {
          return filler.length();
        }
      }
    }
    return 0;
  }
}
