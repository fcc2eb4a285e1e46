package org.jihe.rules.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Place;
import org.jihe.rules.sheet.RuleRow;

/** What a row of the decision table says about a declaration or one of its indicators. */
public sealed interface RuleMatch {
  RuleRow row();

  /** The indicator's number in the declaration, from 1; 0 for the declaration itself. */
  int indicator();

  /**
   * All conditions hold.
   *
   * @param place what the row is about: the indicator's target, name or another cell, or a field
   * @param facts the values of the whole vocabulary as shown, by header, for placeholders
   */
  record Hit(RuleRow row, int indicator, Place place, Map<String, String> facts)
      implements RuleMatch {
    public Hit {
      if (!(facts instanceof Facts.Shown)) {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
      }
    }
  }

  /**
   * Whether they hold cannot be said: a value is blank or cannot be read, and all others hold.
   *
   * @param reason in Chinese, one line
   * @param place where what cannot be read stands, or may stand unread; empty when it is nowhere
   */
  record Unknown(RuleRow row, int indicator, String reason, Optional<Place> place)
      implements RuleMatch {}
}
