package org.jihe.checking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Declaration;
import org.jihe.domain.Need;
import org.jihe.domain.Place;
import org.jihe.rules.RuleCard;

/** What a form states of all that checks may need, and what of it may stand unread. */
final class StatedNeeds implements CheckReasons.Wants {
  private final Declaration declaration;
  private final Set<String> dispensed;
  private final Map<Need, List<Gap>> gaps = new EnumMap<>(Need.class);
  private final Map<Need, List<Gap>> unread = new EnumMap<>(Need.class);

  /**
   * What is missing of a need.
   *
   * @param indicator number of the one indicator that misses it, from 1; 0 when the form does
   * @param reason in Chinese, one line
   * @param place where it should stand, or may stand unread
   */
  private record Gap(int indicator, String reason, Optional<Place> place) {
    CouldNotRun of(RuleCard card) {
      return new CouldNotRun(card.check(), reason, place, indicator, false);
    }
  }

  /**
   * @param dispensed labels of parts that the form's layout need not have, and the form has not
   */
  StatedNeeds(Declaration declaration, Set<String> dispensed) {
    this.declaration = declaration;
    this.dispensed = dispensed;
    for (Need need : Need.values()) {
      List<Gap> perhaps = need.carriedBy(declaration) ? unread(need) : List.of();
      unread.put(need, perhaps);
      gaps.put(need, perhaps.isEmpty() && need.statedBy(declaration) ? List.of() : gaps(need));
    }
  }

  /** What of a need may stand in places that were not read. */
  private List<Gap> unread(Need need) {
    List<Gap> found = new ArrayList<>();
    need.perhapsAt(declaration)
        .ifPresent(at -> found.add(new Gap(0, perhaps("", need, at), at(at))));
    List<Need.Part> parts = need.unread(declaration);
    if (!parts.isEmpty() && parts.size() == need.parts(declaration).size()) {
      Place at = parts.get(0).entry().place();
      found.add(new Gap(0, perhaps("", need, at), at(at)));
    } else {
      for (Need.Part part : parts) {
        Place at = part.entry().place();
        found.add(new Gap(part.indicator(), perhaps(owner(part), need, at), at(at)));
      }
    }
    return found;
  }

  private static String perhaps(String owner, Need need, Place at) {
    String where = at.inWords();
    String label = owner.isEmpty() ? need.label() : owner + need.partLabel();
    return label + "可能写在没有读出的地方" + (where.isEmpty() ? "" : "：" + where);
  }

  private static String owner(Need.Part part) {
    return part.indicator() == 0 ? "" : "第" + part.indicator() + "项指标的";
  }

  private static Optional<Place> at(Place place) {
    return Optional.of(place);
  }

  /** All that a card misses which needs it stated: what is unread, blank, or cannot be read. */
  private List<Gap> gaps(Need need) {
    if (!need.carriedBy(declaration)) {
      return List.of(new Gap(0, "表中没有" + need.label(), Optional.empty()));
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
      found.add(new Gap(0, need.label() + "空白或无法读取", place(empty.get(0))));
    } else {
      empty.forEach(part -> found.add(new Gap(part.indicator(), empty(need, part), place(part))));
    }
    return found;
  }

  private static String empty(Need need, Need.Part part) {
    return owner(part) + need.partLabel() + (part.entry().written() ? "无法读取" : "空白");
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

  private static List<CouldNotRun> entries(
      RuleCard card, List<Need> needs, Map<Need, List<Gap>> by) {
    List<CouldNotRun> found = new ArrayList<>();
    for (Need need : needs) {
      for (Gap gap : by.getOrDefault(need, List.of())) {
        found.add(gap.of(card));
      }
    }
    return found;
  }

  /**
   * The first part that its layout does not carry, of those the card is about or of those it needs
   * and the layout need not have.
   */
  @Override
  public Optional<String> notApplicable(RuleCard card) {
    for (Need need : card.applies()) {
      if (!need.carriedBy(declaration)) {
        return Optional.of("表式没有" + need.label());
      }
    }
    for (Need need : card.needs()) {
      boolean wanted = !need.statedBy(declaration) && !need.carriedBy(declaration);
      if (wanted && dispensed.contains(need.label())) {
        return Optional.of("表式没有" + need.label());
      }
    }
    return Optional.empty();
  }
}
