package org.jihe.observing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.NameVariants;
import org.jihe.domain.Place;

/**
 * Finds bodies that a filing spells in several ways: a shorter name that ends a longer one, as 区司法局
 * ends 重庆市沙坪坝区司法局.
 */
final class Names implements FilingMeasure {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;

  /** Residue of word processors is no part of a name; it is found as such. */
  private static final Pattern RESIDUE = Pattern.compile("\\[[^\\[\\]]{0,60}+]");

  @Override
  public void measure(List<Declaration> forms, Notebook notebook) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Declaration form : forms) {
      add(form.preparedBy(), places);
      add(form.competentDepartment(), places);
    }
    List<String> longestFirst = new ArrayList<>(places.keySet());
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    for (String name : longestFirst) {
      List<String> variants = variants(name, places);
      if (variants.size() > 1) {
        notebook.noteOfFiling(
            new NameVariants(variants, variants.stream().map(places::get).toList()));
        variants.forEach(places::remove);
      }
    }
  }

  private static void add(Entry entry, Map<String, Place> places) {
    String name = Blanks.remove(RESIDUE.matcher(entry.raw()).replaceAll(""));
    if (entry.stated() && name.length() >= SHORTEST && name.length() <= LONGEST) {
      places.putIfAbsent(name, entry.place());
    }
  }

  private static List<String> variants(String name, Map<String, Place> places) {
    List<String> variants = new ArrayList<>();
    for (int from = 0; from <= name.length() - SHORTEST; from++) {
      if (places.containsKey(name.substring(from))) {
        variants.add(name.substring(from));
      }
    }
    return variants;
  }
}
