package org.jihe.reporting.trial;

import org.jihe.domain.trial.RuleChange;
import org.jihe.domain.trial.Effect;
import org.jihe.domain.trial.Difference;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jihe.reporting.PlainJson;

/** What differs between two rulebooks, for programs. */
public final class DifferenceJson {

  /**
   * One object: {@code filings}, {@code forms}, {@code unread} (names of filings not wholly read),
   * {@code changes} (each with how many effects it has) and {@code effects} (each with its causes,
   * by their index among the changes, from 0).
   */
  public String write(Difference difference) {
    return new String(new PlainJson().indented(object(difference)), StandardCharsets.UTF_8);
  }

  /** The same object, not yet written. */
  public Map<String, Object> object(Difference difference) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("filings", difference.filings());
    root.put("forms", difference.forms());
    root.put("unread", difference.unread());
    root.put("flips", difference.flips().size());
    Map<RuleChange, List<Effect>> acting = difference.byChange();
    root.put(
        "changes",
        difference.changes().stream()
            .map(change -> of(change, acting.getOrDefault(change, List.of()).size()))
            .toList());
    root.put(
        "effects",
        difference.effects().stream().map(effect -> of(effect, difference.changes())).toList());
    return root;
  }

  private static Map<String, Object> of(RuleChange change, int effects) {
    Map<String, Object> object = of(change);
    object.put("effects", effects);
    return object;
  }

  /** What is different in a rulebook, whatever that does. */
  public List<Map<String, Object>> objects(List<RuleChange> changes) {
    return changes.stream().map(DifferenceJson::of).toList();
  }

  private static Map<String, Object> of(RuleChange change) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    object.put("file", change.file());
    put(object, "sheet", change.sheet());
    put(object, "id", change.id());
    put(object, "cell", change.cell());
    put(object, "column", change.header());
    if (change.kind() == RuleChange.Kind.CELL) {
      object.put("before", change.before());
      object.put("after", change.after());
    }
    return object;
  }

  private static Map<String, Object> of(Effect effect, List<RuleChange> changes) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", effect.kind().name().toLowerCase(Locale.ROOT));
    object.put("source", effect.source());
    object.put("form", effect.form());
    put(object, "projectName", effect.project());
    put(object, "preparedBy", effect.department());
    put(object, "check", effect.statement().check());
    put(object, "rule", effect.statement().rule());
    effect.before().ifPresent(was -> object.put("before", was.text()));
    effect.after().ifPresent(is -> object.put("after", is.text()));
    object.put("causes", effect.causes().stream().map(changes::indexOf).toList());
    return object;
  }

  private static void put(Map<String, Object> object, String name, String text) {
    if (!text.isEmpty()) {
      object.put(name, text);
    }
  }
}
