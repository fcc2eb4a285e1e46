package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.w3c.dom.Element;

/**
 * The numbers that Word writes of itself before the paragraphs of a list. They stand nowhere in the
 * text, but they are what a reader sees: 1. … 2. … in a goal or in the cells of indicators.
 *
 * <p>A single numbered paragraph in a cell is left as it is: such numbers count rows.
 */
final class WordNumbering {
  private static final int LEVELS = 9;

  /** A paragraph's place in a list. */
  private record Item(String list, int level) {}

  /** How a level of a list is numbered. */
  private record Level(int start, String format, String pattern, String gap) {}

  private final Supplier<Optional<byte[]>> part;
  private final List<Item> met = new ArrayList<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private boolean read;

  /**
   * @param part the part that defines lists; it is looked into only where a list is met
   */
  WordNumbering(Supplier<Optional<byte[]>> part) {
    this.part = part;
  }

  /** What stands before each of the paragraphs of one place; they are counted either way. */
  List<String> numbers(List<Element> paragraphs) {
    List<Optional<Item>> items = new ArrayList<>();
    int numbered = 0;
    for (Element paragraph : paragraphs) {
      Optional<Item> item = item(paragraph);
      items.add(item);
      numbered += item.isPresent() ? 1 : 0;
    }
    if (numbered < 2) {
      items.forEach(item -> item.ifPresent(met::add));
      return Collections.nCopies(paragraphs.size(), "");
    }
    readOnce();
    met.forEach(this::next);
    met.clear();
    return items.stream().map(item -> item.map(this::next).orElse("")).toList();
  }

  private static Optional<Item> item(Element paragraph) {
    Optional<Element> numbering =
        WordXml.child(paragraph, "pPr").flatMap(properties -> WordXml.child(properties, "numPr"));
    if (numbering.isEmpty()) {
      return Optional.empty();
    }
    String list = WordXml.child(numbering.get(), "numId").map(WordXml::value).orElse("0");
    int level = number(WordXml.child(numbering.get(), "ilvl"), 0);
    return list.equals("0") || level >= LEVELS
        ? Optional.empty()
        : Optional.of(new Item(list, level));
  }

  private static int number(Optional<Element> element, int otherwise) {
    return element
        .map(WordXml::value)
        .filter(value -> value.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  private void readOnce() {
    if (read) {
      return;
    }
    read = true;
    Optional<byte[]> xml = part.get();
    if (xml.isPresent()) {
      try {
        WordXml.children(Xml.parse(xml.get()).getDocumentElement()).forEach(this::add);
      } catch (IOException e) {
        // Lists that nobody can read have no numbers.
        levels.clear();
      }
    }
  }

  private void add(Element definition) {
    if (WordXml.is(definition, "abstractNum")) {
      Map<Integer, Level> all = new HashMap<>();
      for (Element child : WordXml.children(definition)) {
        if (WordXml.is(child, "lvl")) {
          all.put(levelNumber(child), level(child));
        }
      }
      levels.put(WordXml.attribute(definition, "abstractNumId"), all);
    } else if (WordXml.is(definition, "num")) {
      kinds.put(
          WordXml.attribute(definition, "numId"),
          WordXml.child(definition, "abstractNumId").map(WordXml::value).orElse(""));
    }
  }

  private static int levelNumber(Element level) {
    String number = WordXml.attribute(level, "ilvl");
    return number.matches("\\d") ? Integer.parseInt(number) : 0;
  }

  private static Level level(Element level) {
    String suffix = WordXml.child(level, "suff").map(WordXml::value).orElse("tab");
    return new Level(
        number(WordXml.child(level, "start"), 1),
        WordXml.child(level, "numFmt").map(WordXml::value).orElse("decimal"),
        WordXml.child(level, "lvlText").map(WordXml::value).orElse(""),
        suffix.equals("nothing") ? "" : " ");
  }

  /** Counts an item, and tells what stands before it. */
  private String next(Item item) {
    String kind = kinds.getOrDefault(item.list(), "");
    Map<Integer, Level> all = levels.getOrDefault(kind, Map.of());
    Level level = all.get(item.level());
    if (level == null) {
      return "";
    }
    int[] counted = counts.computeIfAbsent(item.list(), list -> new int[LEVELS]);
    for (int deeper = item.level() + 1; deeper < LEVELS; deeper++) {
      counted[deeper] = 0;
    }
    counted[item.level()]++;
    return shown(item.level(), all, counted);
  }

  /** The number, where every part of it is of a kind that people type too. */
  private static String shown(int at, Map<Integer, Level> all, int[] counted) {
    Level own = all.getOrDefault(at, new Level(1, "none", "", ""));
    String text = own.pattern();
    for (int i = 0; i <= at; i++) {
      Level level = all.getOrDefault(i, own);
      Optional<String> number =
          AutomaticNumber.of(level.start() - 1 + Math.max(1, counted[i]), level.format());
      if (text.contains("%" + (i + 1)) && number.isEmpty()) {
        return "";
      }
      text = text.replace("%" + (i + 1), number.orElse(""));
    }
    boolean counts = !text.equals(own.pattern());
    boolean apart = text.endsWith("、") || text.endsWith("：") || text.endsWith("）");
    return counts ? text + (apart ? "" : own.gap()) : "";
  }
}
