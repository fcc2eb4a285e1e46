package org.jihe.domain;

import java.util.List;

/**
 * The words by which forms name their parts, and the marks by which layouts are told apart. Kept by
 * officers in the rulebook (标签, 版式); a new synonym needs no program.
 *
 * @param labels every label that is known
 * @param layouts the layouts in the order in which they are tried
 * @param grammar how labels vary beyond the words that are known
 */
public record Labels(List<Label> labels, List<Layout> layouts, Grammar grammar) {
  public Labels {
    labels = List.copyOf(labels);
    layouts = List.copyOf(layouts);
  }

  /** Labels that are known by their words alone. */
  public Labels(List<Label> labels, List<Layout> layouts) {
    this(labels, layouts, Grammar.NONE);
  }

  /**
   * How labels vary (标签语法). A label that is not known in its own words is looked up without its
   * affixes, then by its ending, then by likeness to a known one.
   *
   * @param prefixes words before a label that do not change what it stands for, such as 县级
   * @param suffixes words behind a label that do not, such as 及其编码
   * @param endings what a label stands for by its last words
   * @param likeness share of letters that a label must have in common with a known one to be read
   *     as that, 0 to 1; 1 when none is read so
   * @param telling letters in which like labels must not differ, such as 上 and 下
   * @param otherSheets words in the names of sheets that are no forms, such as 填报说明
   */
  public record Grammar(
      List<String> prefixes,
      List<String> suffixes,
      List<Ending> endings,
      double likeness,
      List<String> telling,
      List<String> otherSheets) {
    public static final Grammar NONE =
        new Grammar(List.of(), List.of(), List.of(), 1, List.of(), List.of());

    public Grammar {
      prefixes = List.copyOf(prefixes);
      suffixes = List.copyOf(suffixes);
      endings = List.copyOf(endings);
      telling = List.copyOf(telling);
      otherSheets = List.copyOf(otherSheets);
    }
  }

  /**
   * What a label stands for by its last words.
   *
   * @param words the label's last words, such as 概况
   * @param part what it stands for
   * @param except words anywhere in a label that this does not hold for
   */
  public record Ending(String words, FormPart part, List<String> except) {
    public Ending {
      except = List.copyOf(except);
    }
  }

  /**
   * One label.
   *
   * @param words as forms print it, blanks and a closing colon aside; {@code {年}} stands for a year
   *     in four digits
   * @param part what it stands for
   */
  public record Label(String words, FormPart part) {}

  /**
   * One layout.
   *
   * @param name such as {@code 重庆平表}
   * @param marks the parts that a form of this layout has, all of them
   */
  public record Layout(String name, List<FormPart> marks) {
    public Layout {
      marks = List.copyOf(marks);
    }
  }
}
