package org.jihe.rules.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many words in a text in one pass, however many there are (Aho–Corasick). Words are compared
 * character by character: what is typed is what is found.
 *
 * @param <T> what a word stands for, such as its row
 */
public final class WordIndex<T> {
  private static final int ROOT = 0;

  private final List<Keyword<T>> keywords;

  /** From a node and a character to a node. */
  private final Map<Long, Integer> transitions = new HashMap<>();

  /** The characters with which words begin. */
  private final BitSet firsts = new BitSet();

  /** Where to go on from a node when its next character does not follow. */
  private final int[] fallback;

  /** The nearest node on the way of fallbacks at which a word ends; the root for none. */
  private final int[] shorter;

  /** The keywords that end at a node, by their number; null-free, empty where none does. */
  private final int[][] ending;

  /**
   * A word found.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   * @param of what the word stands for
   */
  public record Occurrence<T>(int start, int end, T of) {}

  /**
   * A word and what it stands for.
   *
   * @param word not empty
   */
  public record Keyword<T>(String word, T of) {
    public Keyword {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("an empty word is everywhere");
      }
    }
  }

  /** Builds the index; the same word may stand for several things. */
  public WordIndex(List<Keyword<T>> keywords) {
    this.keywords = List.copyOf(keywords);
    int[] nodes = new int[keywords.size()];
    int count = 1;
    List<int[]> edges = new ArrayList<>();
    for (int i = 0; i < nodes.length; i++) {
      int node = ROOT;
      firsts.set(keywords.get(i).word().charAt(0));
      for (char c : keywords.get(i).word().toCharArray()) {
        int next = next(node, c);
        if (next < 0) {
          next = count++;
          transitions.put(key(node, c), next);
          edges.add(new int[] {node, c, next});
        }
        node = next;
      }
      nodes[i] = node;
    }
    ending = endings(nodes, count);
    fallback = new int[count];
    shorter = new int[count];
    link(edges, count);
  }

  private static int[][] endings(int[] nodes, int count) {
    int[][] ending = new int[count][0];
    for (int i = 0; i < nodes.length; i++) {
      int[] grown = Arrays.copyOf(ending[nodes[i]], ending[nodes[i]].length + 1);
      grown[grown.length - 1] = i;
      ending[nodes[i]] = grown;
    }
    return ending;
  }

  /** Sets the fallbacks, nodes nearer to the root first. */
  private void link(List<int[]> edges, int count) {
    int[] depth = new int[count];
    edges.forEach(edge -> depth[edge[2]] = depth[edge[0]] + 1);
    edges.sort(Comparator.comparingInt(edge -> depth[edge[2]]));
    for (int[] edge : edges) {
      int node = edge[2];
      int to = edge[0] == ROOT ? ROOT : step(fallback[edge[0]], (char) edge[1]);
      fallback[node] = to;
      shorter[node] = ending[to].length > 0 ? to : shorter[to];
    }
  }

  private int step(int from, char c) {
    int node = from;
    int next = next(node, c);
    while (next < 0 && node != ROOT) {
      node = fallback[node];
      next = next(node, c);
    }
    return Math.max(next, ROOT);
  }

  /**
   * Receives what is found.
   *
   * @param <T> what a word stands for
   */
  @FunctionalInterface
  public interface Finder<T> {
    /**
     * Receives a word.
     *
     * @param start offset of its first character
     * @param end offset after its last character
     */
    void found(int start, int end, T of);
  }

  /** Hands out all occurrences, overlapping ones too, by their end. */
  public void scan(String text, Finder<? super T> finder) {
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      node = node == ROOT && !firsts.get(c) ? ROOT : step(node, c);
      for (int at = node; at != ROOT; at = shorter[at]) {
        for (int keyword : ending[at]) {
          Keyword<T> match = keywords.get(keyword);
          finder.found(i + 1 - match.word().length(), i + 1, match.of());
        }
      }
    }
  }

  /** All occurrences, overlapping ones too, by start, then longest first, then as handed in. */
  public List<Occurrence<T>> find(String text) {
    List<Occurrence<T>> found = new ArrayList<>();
    scan(text, (start, end, of) -> found.add(new Occurrence<>(start, end, of)));
    found.sort(inOrder());
    return found;
  }

  /** By start, then longest first. */
  public static <T> Comparator<Occurrence<T>> inOrder() {
    return Comparator.<Occurrence<T>>comparingInt(Occurrence::start)
        .thenComparing(Occurrence::end, Comparator.reverseOrder());
  }

  private int next(int node, char c) {
    return transitions.getOrDefault(key(node, c), -1);
  }

  private static long key(int node, char c) {
    return ((long) node << 16) | c;
  }
}
