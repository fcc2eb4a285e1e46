package org.jihe.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The fields that are open where a text is being read: of each its result shows, and what it is
 * told does not. Boxes to tick, lists to choose from and composed signs have no result: what they
 * show follows from how they are set.
 */
final class WordFields {
  /** A field of which the end has not been reached. */
  private static final class Open {
    private final UnaryOperator<String> own;
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
    private boolean shown;

    Open(UnaryOperator<String> own) {
      this.own = own;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private boolean swallowed;

  /**
   * A field begins.
   *
   * @param own what a field of this instruction shows when it has no result
   */
  void begin(UnaryOperator<String> own) {
    open.push(new Open(own));
  }

  /** What the field is told ends here, and its result begins. */
  void separate() {
    Optional.ofNullable(open.peek()).ifPresent(field -> field.result = true);
  }

  /** The field ends; what it shows of itself, when it had no result. */
  String end() {
    Optional<Open> field = Optional.ofNullable(open.poll());
    return field
        .filter(ended -> !ended.shown)
        .map(ended -> ended.own.apply(ended.instruction.toString().strip()))
        .orElse("");
  }

  /** Whether what follows is no result of a field but belongs to what one is told. */
  boolean isSilent() {
    return open.stream().anyMatch(field -> !field.result);
  }

  /** Whether what follows stands in a field. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  void instruct(String text) {
    if (!open.isEmpty() && !open.peek().result) {
      open.peek().instruction.append(text);
    }
  }

  /** Takes note of text that does not show. */
  void swallow(String text) {
    swallowed |= !text.isBlank();
  }

  /** Takes note of text that shows. */
  void show() {
    open.forEach(field -> field.shown = true);
  }

  /** Whether text was left out for a field that has no end, so that it was none. */
  boolean areBroken() {
    return swallowed && isSilent();
  }
}
