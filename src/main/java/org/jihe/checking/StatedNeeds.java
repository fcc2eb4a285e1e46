package org.jihe.checking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Need;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.rules.policy.RuleCard;

/** What a form states of all that checks may need, and what of it may stand unread. */
final class StatedNeeds implements CheckReasons.Wants {
  private final Declaration declaration;
  private final Set<String> dispensed;
  private final Map<Need, List<Gap>> gaps = new EnumMap<>(Need.class);
  private final Map<Need, List<Gap>> unread = new EnumMap<>(Need.class);
  private final Set<Need> carried = EnumSet.noneOf(Need.class);
  private final Set<Need> stated = EnumSet.noneOf(Need.class);

  /**
   * What is missing of a need.
   *
   * @param indicator number of the one indicator that misses it, from 1; 0 when the form does
   * @param label what is missing, in Chinese
   * @param how it is missing, in Chinese
   * @param place where it should stand, or may stand unread
   */
  private record Gap(int indicator, String label, String how, Optional<Place> place) {
    static Gap unread(int indicator, String label, Place at) {
      String where = at.inWords();
      String how = "可能写在没有读出的地方" + (where.isEmpty() ? "" : "：" + where);
      return new Gap(indicator, label, how, Optional.of(at));
    }

    /** Whether both are about one place that was not read. */
    boolean isWhere(Gap other) {
      return indicator == other.indicator
          && how.equals(other.how)
          && place.filter(at -> !(at.position() instanceof Position.Nowhere)).isPresent()
          && place.map(Place::position).equals(other.place.map(Place::position));
    }

    Gap and(Gap other) {
      boolean said = label.equals(other.label) || label.endsWith("、" + other.label);
      return new Gap(indicator, said ? label : label + "、" + other.label, how, place);
    }

    CouldNotRun of(RuleCard card) {
      return new CouldNotRun(card.check(), label + how, place, indicator, false);
    }
  }

  /**
   * @param dispensed labels of parts that the form's layout need not have, and the form has not
   */
  StatedNeeds(Declaration declaration, Set<String> dispensed) {
    this.declaration = declaration;
    this.dispensed = dispensed;
    boolean whole = declaration.readWhole();
    for (Need need : Need.values()) {
      if (need.carriedBy(declaration)) {
        carried.add(need);
      }
      if (need.statedBy(declaration)) {
        stated.add(need);
      }
      List<Gap> perhaps = carried.contains(need) && !whole ? unread(need) : List.of();
      unread.put(need, perhaps);
      gaps.put(need, perhaps.isEmpty() && stated.contains(need) ? List.of() : gaps(need));
    }
  }

  /** What of a need may stand in places that were not read. */
  private List<Gap> unread(Need need) {
    List<Gap> found = new ArrayList<>();
    need.perhapsAt(declaration).ifPresent(at -> found.add(Gap.unread(0, need.listLabel(), at)));
    List<Need.Part> parts = need.unread(declaration);
    if (!parts.isEmpty() && parts.size() == need.parts(declaration).size()) {
      found.add(Gap.unread(0, need.label(), parts.get(0).entry().place()));
    } else {
      for (Need.Part part : parts) {
        found.add(Gap.unread(part.indicator(), label(need, part), part.entry().place()));
      }
    }
    return found;
  }

  private static String label(Need need, Need.Part part) {
    return part.indicator() == 0
        ? need.label()
        : "第" + part.indicator() + "项指标的" + need.partLabel();
  }

  /** All that a card misses which needs it stated: what is unread, blank, or cannot be read. */
  private List<Gap> gaps(Need need) {
    if (!carried.contains(need)) {
      return List.of(new Gap(0, "表中没有" + need.label(), "", Optional.empty()));
    }
    List<Gap> found = new ArrayList<>(unread.getOrDefault(need, List.of()));
    List<Need.Part> empty = new ArrayList<>();
    List<Need.Part> parts = need.parts(declaration);
    for (Need.Part part : parts) {
      if (!part.entry().stated() && !part.entry().unknown()) {
        empty.add(part);
      }
    }
    if (!empty.isEmpty() && empty.size() == parts.size()) {
      found.add(new Gap(0, need.label(), "空白或无法读取", place(empty.get(0))));
    } else {
      empty.forEach(part -> found.add(empty(need, part)));
    }
    return found;
  }

  private static Gap empty(Need need, Need.Part part) {
    String how = part.entry().written() ? "无法读取" : "空白";
    return new Gap(part.indicator(), label(need, part), how, place(part));
  }

  private static Optional<Place> place(Need.Part part) {
    return Optional.of(part.entry().place());
  }

  @Override
  public List<CouldNotRun> missing(RuleCard card) {
    return entries(card, card.needs(), gaps);
  }

  @Override
  public List<CouldNotRun> unseen(RuleCard card) {
    return entries(card, card.looks(), unread);
  }

  /** What must have been read before the card may say that anything is missing (通读). */
  List<CouldNotRun> unfinished(RuleCard card) {
    return entries(card, card.whole(), unread);
  }

  /** The gaps of these needs; those that may be filled at one place of the form are told as one. */
  private static List<CouldNotRun> entries(
      RuleCard card, List<Need> needs, Map<Need, List<Gap>> by) {
    List<Gap> found = new ArrayList<>();
    for (Need need : needs) {
      by.getOrDefault(need, List.of()).forEach(gap -> add(gap, found));
    }
    return found.stream().map(gap -> gap.of(card)).toList();
  }

  private static void add(Gap gap, List<Gap> found) {
    for (int i = 0; i < found.size(); i++) {
      if (gap.indicator() == 0 && gap.isWhere(found.get(i))) {
        found.set(i, found.get(i).and(gap));
        return;
      }
    }
    found.add(gap);
  }

  /**
   * The first part that its layout does not carry, of those the card is about or of those it needs
   * and the layout need not have.
   */
  @Override
  public Optional<String> notApplicable(RuleCard card) {
    for (Need need : card.applies()) {
      if (!carried.contains(need)) {
        return Optional.of("表式没有" + need.label());
      }
    }
    for (Need need : card.needs()) {
      boolean wanted = !stated.contains(need) && !carried.contains(need);
      if (wanted && dispensed.contains(need.label())) {
        return Optional.of("表式没有" + need.label());
      }
    }
    return Optional.empty();
  }
}
