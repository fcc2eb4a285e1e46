package org.jihe.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ways in which forms write a comparator: glyphs in several shapes, and words. */
public final class Comparison {
  /**
   * One way of writing.
   *
   * @param words in the shapes that {@link Lookalikes} gives them
   * @param comparator what they mean
   * @param firm whether they mean it wherever they stand; 达到 and 控制在 give way to what stands behind
   *     the number (控制在95%以上)
   */
  record Spelling(String words, org.jihe.domain.Comparator comparator, boolean firm) {}

  private static final List<Spelling> BEFORE = before();
  private static final List<Spelling> BEHIND = behind();

  private Comparison() {}

  private static List<Spelling> before() {
    List<Spelling> all = new ArrayList<>();
    add(
        all,
        org.jihe.domain.Comparator.AT_LEAST,
        "≥ >= => >≥ ≥= 大于等于 大于或等于 等于或大于 高于等于 高于或等于 不低于 不少于 不小于 不得低于 不得少于 不得小于 不能低于 不能少于 至少");
    add(
        all,
        org.jihe.domain.Comparator.AT_MOST,
        "≤ <= =< ≤= 小于等于 小于或等于 等于或小于 低于等于 低于或等于 不高于 不超过 不大于 不多于 不超出 不突破 不得高于 不得超过 不得大于 不得多于"
            + " 不得突破 不能超过 不能高于 至多 未超过");
    add(all, org.jihe.domain.Comparator.MORE_THAN, "> 大于 高于 多于 超过");
    add(all, org.jihe.domain.Comparator.LESS_THAN, "< 小于 低于 少于");
    add(all, org.jihe.domain.Comparator.EQUAL, "= == 等于");
    weak(all, org.jihe.domain.Comparator.AT_LEAST, "达到 达 最低 最少");
    weak(all, org.jihe.domain.Comparator.AT_MOST, "控制在 限制在 控制到 最高 最多");
    weak(all, org.jihe.domain.Comparator.MORE_THAN, "超");
    weak(all, org.jihe.domain.Comparator.LESS_THAN, "不足 不到");
    return longestFirst(all);
  }

  /** 以上, 以下 and 以内 include the number itself (《民法典》第一千二百五十九条). */
  private static List<Spelling> behind() {
    List<Spelling> all = new ArrayList<>();
    add(all, org.jihe.domain.Comparator.AT_LEAST, "及以上 或以上 含以上 以上 起步");
    add(all, org.jihe.domain.Comparator.AT_MOST, "及以下 或以下 含以下 以下 及以内 以内 之内 封顶 内");
    return longestFirst(all);
  }

  private static void add(
      List<Spelling> all, org.jihe.domain.Comparator comparator, String spellings) {
    for (String words : spellings.split(" ", -1)) {
      all.add(new Spelling(words, comparator, true));
    }
  }

  private static void weak(
      List<Spelling> all, org.jihe.domain.Comparator comparator, String spellings) {
    for (String words : spellings.split(" ", -1)) {
      all.add(new Spelling(words, comparator, false));
    }
  }

  private static List<Spelling> longestFirst(List<Spelling> all) {
    all.sort(Comparator.comparingInt((Spelling s) -> s.words().length()).reversed());
    return List.copyOf(all);
  }

  /** The longest spelling with which the folded text goes on at {@code from}, before a number. */
  static Optional<Spelling> beforeNumber(String folded, int from) {
    return at(BEFORE, folded, from);
  }

  /** The longest spelling with which the folded text goes on at {@code from}, behind a number. */
  static Optional<Spelling> behindNumber(String folded, int from) {
    return at(BEHIND, folded, from);
  }

  private static Optional<Spelling> at(List<Spelling> spellings, String folded, int from) {
    for (Spelling spelling : spellings) {
      if (folded.startsWith(spelling.words(), from)) {
        return Optional.of(spelling);
      }
    }
    return Optional.empty();
  }

  /** The longest spelling with which the folded text ends. */
  static Optional<Spelling> atEnd(String folded) {
    for (Spelling spelling : BEFORE) {
      if (folded.endsWith(spelling.words())) {
        return Optional.of(spelling);
      }
    }
    return Optional.empty();
  }

  /** Where the first firm spelling before a number begins in the text, and ends; else empty. */
  public static Optional<int[]> find(String text) {
    String folded = Lookalikes.fold(text);
    for (int at = 0; at < folded.length(); at++) {
      Optional<Spelling> found = beforeNumber(folded, at).filter(Spelling::firm);
      if (found.isPresent()) {
        return Optional.of(new int[] {at, at + found.get().words().length()});
      }
    }
    return Optional.empty();
  }
}
