package org.jihe.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can stand in a report of JSON besides. */
enum Inclusion {
  /** Each form as it was filed. */
  FORM("form"),
  /** Why checks found nothing. */
  WHY_NOT("whyNot");

  private final String word;

  Inclusion(String word) {
    this.word = word;
  }

  /**
   * What the parameter {@code include} asks for, such as {@code form,whyNot}.
   *
   * @throws Problem when there is no such thing
   */
  static Set<Inclusion> of(Context context) {
    Set<Inclusion> asked = EnumSet.noneOf(Inclusion.class);
    Optional<String> include = Optional.ofNullable(context.queryParam("include"));
    if (include.isPresent()) {
      for (String word : include.get().split(",", -1)) {
        asked.add(named(word));
      }
    }
    return asked;
  }

  private static Inclusion named(String word) {
    String known = Arrays.stream(values()).map(one -> one.word).collect(Collectors.joining(", "));
    return Arrays.stream(values())
        .filter(one -> one.word.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "include 只能是 " + known + "，几个之间用逗号",
                    "include can only be of " + known + ", separated by commas"));
  }
}
