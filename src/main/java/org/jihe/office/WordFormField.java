package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** What an old form field shows that has no result: whether it is ticked, or what was chosen. */
final class WordFormField {
  private WordFormField() {}

  /**
   * What the field shows.
   *
   * @param mark the mark that begins it
   * @param instruction what it is told
   */
  static String shown(Element mark, String instruction) {
    Optional<Element> form = WordXml.child(mark, "ffData");
    Optional<Element> box = form.flatMap(data -> WordXml.child(data, "checkBox"));
    Optional<Element> list = form.flatMap(data -> WordXml.child(data, "ddList"));
    if (box.isPresent()) {
      return isTicked(box.get()) ? "☑" : "☐";
    }
    return list.map(WordFormField::choice).orElseGet(() -> ComposedSign.shown(instruction));
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
