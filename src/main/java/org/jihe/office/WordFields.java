package org.jihe.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The fields that are open where the text is being read: of each its result shows, and what it is
 * told does not. Boxes to tick, lists to choose from and composed signs have no result: what they
 * show follows from how they are set.
 */
final class WordFields {
  /** A field of which the end has not been reached. */
  private static final class Open {
    private final Optional<Element> form;
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
    private boolean shown;

    Open(Optional<Element> form) {
      this.form = form;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private boolean swallowed;

  /** Whether what follows is no result of a field but belongs to what one is told. */
  boolean isSilent() {
    return open.stream().anyMatch(field -> !field.result);
  }

  /** Takes note of text that does not show. */
  void swallow(String text) {
    swallowed |= !text.isBlank();
  }

  /** Takes note of text that shows. */
  void show() {
    open.forEach(field -> field.shown = true);
  }

  void instruct(String text) {
    if (!open.isEmpty() && !open.peek().result) {
      open.peek().instruction.append(text);
    }
  }

  /** The text that a mark of a field shows. */
  String mark(Element mark) {
    switch (WordXml.attribute(mark, "fldCharType")) {
      case "begin" -> open.push(new Open(WordXml.child(mark, "ffData")));
      case "separate" -> Optional.ofNullable(open.peek()).ifPresent(field -> field.result = true);
      case "end" -> {
        return Optional.ofNullable(open.poll()).map(WordFields::shown).orElse("");
      }
      default -> {
        // No mark that is known.
      }
    }
    return "";
  }

  /** Whether text was left out for a field that has no end, so that it was none. */
  boolean areBroken() {
    return swallowed && open.stream().anyMatch(field -> !field.result);
  }

  private static String shown(Open field) {
    if (field.shown) {
      return "";
    }
    Optional<Element> box = field.form.flatMap(form -> WordXml.child(form, "checkBox"));
    Optional<Element> list = field.form.flatMap(form -> WordXml.child(form, "ddList"));
    if (box.isPresent()) {
      return isTicked(box.get()) ? "☑" : "☐";
    }
    return list.map(WordFields::choice)
        .orElseGet(() -> ComposedSign.shown(field.instruction.toString()));
  }

  private static boolean isTicked(Element box) {
    return WordXml.child(box, "checked")
        .or(() -> WordXml.child(box, "default"))
        .filter(WordXml::on)
        .isPresent();
  }

  /** The chosen entry, or else the first. */
  private static String choice(Element list) {
    List<String> entries = new ArrayList<>();
    for (Element child : WordXml.children(list)) {
      if (WordXml.is(child, "listEntry")) {
        entries.add(WordXml.value(child));
      }
    }
    int chosen =
        WordXml.child(list, "result")
            .or(() -> WordXml.child(list, "default"))
            .map(WordXml::value)
            .filter(number -> number.matches("\\d{1,3}"))
            .map(Integer::parseInt)
            .orElse(0);
    return chosen < entries.size() ? entries.get(chosen) : "";
  }
}
