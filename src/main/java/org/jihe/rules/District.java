package org.jihe.rules;

import java.util.List;
import org.jihe.rules.sheet.RuleRow;

/**
 * An administrative district (行政区划).
 *
 * @param id the row's 编号
 * @param code six digits
 * @param name in full, such as 重庆市沙坪坝区
 * @param shortNames as names of bodies write it
 */
public record District(String id, String code, String name, List<String> shortNames) {
  public District {
    shortNames = List.copyOf(shortNames);
  }

  static District of(RuleRow row) {
    return new District(row.id(), row.text("代码"), row.text("名称"), row.words("简称"));
  }

  /** Whether a body's name names this district. */
  public boolean namedIn(String body) {
    for (String name : shortNames) {
      if (body.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
