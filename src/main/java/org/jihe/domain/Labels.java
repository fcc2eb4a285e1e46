package org.jihe.domain;

import java.util.List;

/**
 * The words by which forms name their parts, and the marks by which layouts are told apart. Kept by
 * officers in the rulebook (标签, 版式); a new synonym needs no program.
 *
 * @param labels every label that is known
 * @param layouts the layouts in the order in which they are tried
 */
public record Labels(List<Label> labels, List<Layout> layouts) {
  public Labels {
    labels = List.copyOf(labels);
    layouts = List.copyOf(layouts);
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
