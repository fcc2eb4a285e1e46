package org.jihe.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.chinese.Likeness;
import org.jihe.domain.Entry;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Presence;
import org.jihe.office.Defects;

/**
 * An object of which only certain keys are known. Unknown and repeated keys, and values of another
 * type than expected, are defects: a typing error must not hide a value.
 */
final class JsonObject {
  private final String pointer;
  private final Defects defects;
  private final Map<String, Json> values = new HashMap<>();

  /**
   * @param pointer of the object, from the document's root
   * @param keys those that are known
   */
  JsonObject(Json.Obj object, String pointer, Collection<String> keys, Defects defects) {
    this.pointer = pointer;
    this.defects = defects;
    for (Json.Member member : object.members()) {
      if (!keys.contains(member.key())) {
        sayUnknown(member.key(), keys);
      } else if (values.putIfAbsent(member.key(), member.value()) != null) {
        say(member.key(), "字段出现了两次", "请只保留一处；已采用先出现的值");
      }
    }
  }

  private void sayUnknown(String key, Collection<String> keys) {
    String hint =
        Likeness.key(key, keys)
            .map(near -> "是否想写 " + near + "？")
            .orElse("可用的字段：" + String.join("、", keys.stream().sorted().toList()));
    say(key, "没有这个字段", hint);
  }

  private void say(String key, String what, String hint) {
    String at = pointer + "/" + escape(key);
    defects.add(new Position.Pointer(at), at + " " + what, hint);
  }

  /** A key as a token of a JSON pointer (RFC 6901). */
  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  String pointer(String key) {
    return pointer + "/" + escape(key);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The text under a key. */
  Entry text(String key, String field, String label) {
    return entry(key, field, label, false);
  }

  /** What is written for a number under a key: a number, or a string that may hold one. */
  Entry number(String key, String field, String label) {
    return entry(key, field, label, true);
  }

  private Entry entry(String key, String field, String label, boolean numeric) {
    Json value = values.get(key);
    if (value == null) {
      return Entry.absent(field, label);
    }
    Place place = new Place(field, label, new Position.Pointer(pointer(key)), "");
    if (value instanceof Json.Text || (numeric && value instanceof Json.Num)) {
      return Entry.of(value.written(), place);
    } else if (value instanceof Json.Null) {
      return new Entry(Presence.BLANK, "", place);
    }
    sayType(key, value, numeric ? "数字或字符串" : "字符串");
    return new Entry(Presence.UNREADABLE, value.written(), place);
  }

  private void sayType(String key, Json value, String expected) {
    say(key, "应为" + expected + "，此处是" + value.kind(), "请改为" + expected + "，没有值可写 null");
  }

  /** The object under a key; empty when there is none. */
  Optional<Json.Obj> object(String key) {
    Json value = values.get(key);
    if (value instanceof Json.Obj object) {
      return Optional.of(object);
    } else if (value != null && !(value instanceof Json.Null)) {
      sayType(key, value, "对象");
    }
    return Optional.empty();
  }

  /** The items under a key; none when there is no such key. */
  List<Json> items(String key) {
    Json value = values.get(key);
    if (value instanceof Json.Arr array) {
      return array.items();
    } else if (value != null && !(value instanceof Json.Null)) {
      sayType(key, value, "数组");
    }
    return List.of();
  }
}
