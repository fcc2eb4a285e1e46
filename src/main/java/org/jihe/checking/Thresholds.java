package org.jihe.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jihe.domain.Assessment;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.domain.Observation;
import org.jihe.domain.Observations;
import org.jihe.domain.Source;
import org.jihe.domain.WhyNot;
import org.jihe.rules.Rulebook;
import org.jihe.rules.cell.Column;
import org.jihe.rules.cell.ColumnType;
import org.jihe.rules.policy.RuleCard;
import org.jihe.rules.sheet.RuleRow;

/**
 * Finds by trial, for each check that passed, the figure of a table that would have to move least
 * for the check to speak. Nothing need be known of how rules ask their tables: a figure is moved
 * further and further, and the form judged again.
 */
final class Thresholds {
  /** A figure moves by so many times itself at most. */
  private static final BigDecimal FURTHEST = BigDecimal.TEN;

  private static final long MOST_STEPS = 1L << 24;

  private final Rulebook rulebook;
  private final OptionalInt asOf;
  private final Map<String, List<Object>> answers = new HashMap<>();

  /**
   * @param asOf the budget year whose rules judge; empty for the form's own
   */
  Thresholds(Rulebook rulebook, OptionalInt asOf) {
    this.rulebook = rulebook;
    this.asOf = asOf;
  }

  /** A cell that holds a figure. */
  private record Cell(RuleRow row, String header, BigDecimal value) {

    /** Its last digit is moved by so many steps. */
    BigDecimal moved(long steps) {
      return value.add(value.ulp().multiply(BigDecimal.valueOf(steps)));
    }

    boolean isFar(long steps) {
      BigDecimal moved = moved(steps);
      return Math.abs(steps) > MOST_STEPS
          || moved.signum() < 0
          || moved.abs().compareTo(value.abs().max(BigDecimal.ONE).multiply(FURTHEST)) > 0;
    }
  }

  /** A move of a cell with which a check speaks. */
  private record Turn(Cell cell, long steps) {
    BigDecimal gap() {
      return cell.value().subtract(cell.moved(steps)).abs();
    }

    /** By how much of itself the figure moves. */
    double share() {
      return gap().doubleValue() / Math.max(1e-9, cell.value().abs().doubleValue());
    }
  }

  /**
   * The least move for each check that has one.
   *
   * @param observations of the form
   * @param known checks of which something nearer is told
   */
  List<WhyNot> of(Assessment assessment, Collection<Observation> observations, Set<String> known) {
    Declaration form = assessment.declaration();
    Set<String> wanted = new HashSet<>(assessment.checks().passed());
    wanted.removeAll(known);
    Map<String, Turn> nearest = new LinkedHashMap<>();
    for (Cell cell : cells(form)) {
      for (int sign : new int[] {1, -1}) {
        Probing probing = new Probing(cell, form, observations, wanted);
        probing
            .turns(sign)
            .forEach(
                (check, turn) ->
                    nearest.merge(check, turn, (a, b) -> b.share() < a.share() ? b : a));
      }
    }
    List<WhyNot> told = new ArrayList<>();
    for (String check : assessment.checks().passed()) {
      Turn turn = nearest.get(check);
      if (turn != null) {
        told.add(why(form.index(), check, turn));
      }
    }
    return told;
  }

  private static WhyNot why(int form, String check, Turn turn) {
    Cell cell = turn.cell();
    return new WhyNot(
        form,
        check,
        0,
        cell.row().reference().only(List.of(cell.header())),
        cell.row().text(cell.header()),
        "",
        plain(turn.gap()),
        plain(cell.moved(turn.steps())));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private List<Cell> cells(Declaration form) {
    int year = asOf.orElse(form.year());
    List<Cell> cells = new ArrayList<>();
    for (List<RuleRow> table : rulebook.tables().values()) {
      for (RuleRow row : table) {
        if (row.enabled() && row.inForce(year)) {
          for (Column column : row.schema().columns()) {
            if (column.type() == ColumnType.NUMBER && row.has(column.header())) {
              cells.add(new Cell(row, column.header(), row.number(column.header())));
            }
          }
        }
      }
    }
    return cells;
  }

  /** Moves of one cell, and what speaks then. */
  private final class Probing {
    private final Cell cell;
    private final Declaration form;
    private final Collection<Observation> observations;
    private final Set<String> wanted;

    Probing(Cell cell, Declaration form, Collection<Observation> observations, Set<String> wanted) {
      this.cell = cell;
      this.form = form;
      this.observations = observations;
      this.wanted = wanted;
    }

    /** The least moves in one direction; steps are doubled, then what lies between is halved. */
    Map<String, Turn> turns(int sign) {
      Map<String, Turn> turns = new LinkedHashMap<>();
      for (long steps = 1; !cell.isFar(sign * steps); steps *= 2) {
        for (String check : speaking(sign * steps)) {
          if (!turns.containsKey(check)) {
            turns.put(check, new Turn(cell, sign * least(check, steps / 2, steps, sign)));
          }
        }
      }
      return turns;
    }

    private long least(String check, long silent, long speaking, int sign) {
      long low = silent;
      long high = speaking;
      while (high - low > 1) {
        long middle = (low + high) / 2;
        if (speaking(sign * middle).contains(check)) {
          high = middle;
        } else {
          low = middle;
        }
      }
      return high;
    }

    private Set<String> speaking(long steps) {
      return cell.row()
          .with(cell.header(), plain(cell.moved(steps)))
          .map(this::speaking)
          .orElse(Set.of());
    }

    private Set<String> speaking(RuleRow moved) {
      String sheet = moved.schema().sheet();
      List<RuleRow> rows = new ArrayList<>(rulebook.tables().getOrDefault(sheet, List.of()));
      rows.replaceAll(row -> row.id().equals(moved.id()) ? moved : row);
      Rulebook other = rulebook.with(Map.of(sheet, rows));
      if (asOf.isEmpty() && answers(other, sheet).equals(usual(sheet))) {
        return Set.of();
      }
      int year = asOf.orElse(form.year());
      String region = other.region(form);
      Map<String, String> silences = other.silences(year, region);
      return other.judge(form, observations, other.inForce(year, region)).breaches().stream()
          .map(breach -> other.card(breach.card()))
          .filter(card -> !silences.containsKey(card.id()))
          .map(RuleCard::check)
          .filter(wanted::contains)
          .collect(Collectors.toSet());
    }

    private List<Object> usual(String sheet) {
      return answers.computeIfAbsent(sheet, unused -> answers(rulebook, sheet));
    }

    private List<Object> answers(Rulebook of, String sheet) {
      Filing alone = new Filing(new Source("", Source.Kind.UNKNOWN), List.of(form), List.of());
      return of.answers(
          sheet, alone, new Observations(List.of(List.copyOf(observations)), List.of()));
    }
  }
}
