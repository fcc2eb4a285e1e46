package org.jihe.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule says: only that something is wrong, where, and by what evidence. Its card says how
 * grave and by which norm.
 *
 * @param card id of the card in the catalogue, such as {@code weight-total}
 * @param row id of the table row that fired, empty when no row but the card itself is the rule
 * @param columns headers of the row's cells that decided; none when all of its conditions did
 * @param place where
 * @param evidence what the messages may quote, by name
 * @param declarations indexes of the other declarations concerned, from 1, ascending
 */
public record Breach(
    String card,
    String row,
    List<String> columns,
    Place place,
    Map<String, String> evidence,
    List<Integer> declarations)
    implements Conclusion {

  public Breach {
    columns = List.copyOf(columns);
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    declarations =
        declarations.size() < 2
            ? List.copyOf(declarations)
            : declarations.stream().sorted().distinct().toList();
  }

  /** A breach of the card {@code card} at {@code place}, without evidence so far. */
  public static Breach of(String card, Place place) {
    return new Breach(card, "", List.of(), place, Map.of(), List.of());
  }

  /** The same breach, found by the table row {@code rowId}. */
  public Breach by(String rowId) {
    return new Breach(card, rowId, List.of(), place, evidence, declarations);
  }

  /** The same breach, found by one cell of the table row {@code rowId}. */
  public Breach by(String rowId, String column) {
    return new Breach(card, rowId, List.of(column), place, evidence, declarations);
  }

  /** The same breach with a piece of evidence. */
  public Breach with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(evidence);
    more.put(name, value);
    return new Breach(card, row, columns, place, more, declarations);
  }

  /** The same breach with a number as evidence. */
  public Breach with(String name, BigDecimal value) {
    String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    return with(name, plain);
  }

  /** The same breach with a count as evidence. */
  public Breach with(String name, int value) {
    return with(name, Integer.toString(value));
  }

  /** The same breach, with another declaration it concerns. */
  public Breach among(int other) {
    return among(List.of(other));
  }

  /** The same breach, with the other declarations it concerns. */
  public Breach among(List<Integer> others) {
    List<Integer> more = new ArrayList<>(declarations);
    more.addAll(others);
    return new Breach(card, row, columns, place, evidence, more);
  }
}
