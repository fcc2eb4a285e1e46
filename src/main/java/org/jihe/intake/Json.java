package org.jihe.intake;

import java.util.List;

/** A JSON value; unlike Jackson's trees it keeps numbers as written and keys that are repeated. */
sealed interface Json {
  record Obj(List<Member> members) implements Json {
    public Obj {
      members = List.copyOf(members);
    }
  }

  record Member(String key, Json value) {}

  record Arr(List<Json> items) implements Json {
    public Arr {
      items = List.copyOf(items);
    }
  }

  record Text(String text) implements Json {}

  /** A number in its own digits; a power of ten is multiplied out. */
  record Num(String digits) implements Json {}

  record Bool(boolean value) implements Json {}

  record Null() implements Json {}

  /** The kind of value this is, as officers may read it. */
  default String kind() {
    if (this instanceof Obj) {
      return "对象";
    } else if (this instanceof Arr) {
      return "数组";
    } else if (this instanceof Text) {
      return "字符串";
    } else if (this instanceof Num) {
      return "数字";
    }
    return this instanceof Bool ? "布尔值" : "null";
  }

  /** What is written, for a value that is not made of others; else empty. */
  default String written() {
    if (this instanceof Text text) {
      return text.text();
    } else if (this instanceof Num num) {
      return num.digits();
    }
    return this instanceof Bool bool ? String.valueOf(bool.value()) : "";
  }
}
