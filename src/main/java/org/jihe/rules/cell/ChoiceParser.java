package org.jihe.rules.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.chinese.Likeness;
import org.jihe.chinese.Widths;
import org.jihe.domain.Blanks;

/** Reads cells that are taken from a column's choices. */
final class ChoiceParser {
  private final List<String> choices;

  ChoiceParser(List<String> choices) {
    this.choices = choices;
  }

  /** One choice. */
  String one(String cell) throws UnreadableCell {
    return one(cell, -1);
  }

  /** Some choices, separated by {@code 、}, in the order written. */
  List<String> some(String cell) throws UnreadableCell {
    return some(cell, 0);
  }

  /** A condition: some choices, or 非 and some choices. */
  ChoiceTest test(String cell) throws UnreadableCell {
    if (find(cell).isEmpty()) {
      for (String not : List.of("不等于", "不是", "非", "≠")) {
        if (cell.startsWith(not)) {
          return new ChoiceTest(some(cell.substring(not.length()), not.length()), true);
        }
      }
    }
    return new ChoiceTest(some(cell, 0), false);
  }

  private List<String> some(String text, int start) throws UnreadableCell {
    List<String> found = new ArrayList<>();
    int at = start;
    for (String part : text.split("、", -1)) {
      if (Blanks.isBlank(part)) {
        throw new UnreadableCell(at, "这里缺一项", "");
      }
      String choice = one(part, at);
      if (found.contains(choice)) {
        throw new UnreadableCell(at, "“" + choice + "”写了两次", "");
      }
      found.add(choice);
      at += part.length() + 1;
    }
    return found;
  }

  private String one(String typed, int at) throws UnreadableCell {
    Optional<String> found = find(typed);
    if (found.isPresent()) {
      return found.get();
    }
    String plain = Blanks.strip(typed);
    List<String> split = List.of(plain.split("[，,；;/或]", -1));
    if (split.size() > 1 && split.stream().allMatch(part -> find(part).isPresent())) {
      throw new UnreadableCell(at, "几项之间要用顿号分隔", String.join("、", split));
    }
    throw new UnreadableCell(at, "“" + plain + "”不在可选项里", Likeness.word(plain, choices).orElse(""));
  }

  private Optional<String> find(String typed) {
    if (choices.contains(typed)) {
      return Optional.of(typed);
    }
    String plain = fold(typed);
    return choices.stream().filter(choice -> fold(choice).equals(plain)).findFirst();
  }

  /** Blanks, widths and the spelling of comparators aside. */
  private static String fold(String text) {
    return switch (Widths.half(Blanks.remove(text))) {
      case ">=", "≧", "⩾" -> "≥";
      case "<=", "≦", "⩽" -> "≤";
      case "═" -> "=";
      default -> Widths.half(Blanks.remove(text));
    };
  }
}
