package org.jihe.office;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;
import org.jihe.office.WordText.Aside;

/** Says what stands in a document and was not read: hidden, crossed out, or no text at all. */
final class WordOmissions {
  private static final String TYPE_IT = "请把其中的内容直接写在表里，再交一次";
  private static final String DECIDE = "需要的内容请恢复正常显示，不需要的请删去，再交一次";

  private final Defects defects;
  private final BinaryOperator<String> notes;
  private final Predicate<String> labels;

  /**
   * @param notes the text of a note, by its kind ({@code footnotes}, {@code endnotes}) and name
   * @param labels whether a text is a label of a form, or begins with one
   */
  WordOmissions(Defects defects, BinaryOperator<String> notes, Predicate<String> labels) {
    this.defects = defects;
    this.notes = notes;
    this.labels = labels;
  }

  /**
   * Says what was left out of one place.
   *
   * @param cell whether it is a cell, which has no value when all of it was left out
   */
  void say(WordText text, Position position, boolean cell) {
    sayLeftOut(text.hidden(), "隐藏的", text, position, cell);
    sayLeftOut(text.struck(), "加了删除线的", text, position, cell);
    text.asides().forEach(aside -> say(aside, position));
  }

  private void sayLeftOut(
      String leftOut, String how, WordText text, Position position, boolean cell) {
    if (Blanks.isBlank(leftOut)) {
      return;
    }
    String where = Defects.where(position) + "有" + how + "文字" + Defects.quote(leftOut) + "，没有读取";
    boolean value = cell || leftOut.contains("：") || leftOut.contains(":");
    if (text.blank() && value) {
      defects.add(position, where, DECIDE);
    } else {
      defects.note(position, where, text.text());
    }
  }

  /** Says that all that is written in a row was left out. */
  void sayRow(List<WordText> texts, Position position) {
    StringBuilder words = new StringBuilder();
    boolean struck = false;
    for (WordText text : texts) {
      String leftOut = Blanks.strip(text.hidden() + text.struck());
      struck |= !Blanks.isBlank(text.struck());
      words.append(words.isEmpty() || leftOut.isEmpty() ? "" : " ").append(leftOut);
    }
    defects.add(
        position,
        Defects.where(position)
            + "起整行"
            + (struck ? "加了删除线" : "是隐藏的")
            + "，没有读取："
            + Defects.quote(words.toString()),
        DECIDE);
  }

  private void say(Aside aside, Position position) {
    String where = Defects.where(position);
    switch (aside.kind()) {
      case DOUBTFUL_PROMPT ->
          defects.add(
              position,
              where + "的内容控件里，" + Defects.quote(aside.name()) + "是提示还是填写的内容无法判断，没有读取",
              "请在控件里重新填写，再交一次");
      case OBJECT -> defects.add(position, where + "插入的对象（" + object(aside) + "）没有读取", TYPE_IT);
      case PICTURE ->
          defects.add(position, where + "有一张大图片（" + aside.name() + "），其中的文字没有读取", TYPE_IT);
      case CHART -> defects.note(position, where + "的图表或 SmartArt 没有读取", "");
      case FOOTNOTE -> sayNote("脚注", notes.apply("footnotes", aside.name()), position);
      case ENDNOTE -> sayNote("尾注", notes.apply("endnotes", aside.name()), position);
      case SUBDOCUMENT -> defects.add(position, where + "的子文档没有一起交来，没有读取", "请把子文档并入正文，再交一次");
    }
  }

  private static String object(Aside aside) {
    String name = aside.name();
    if (name.startsWith("Excel") || name.startsWith("ET.")) {
      return "Excel 工作表";
    } else if (name.startsWith("Word") || name.startsWith("WPS.")) {
      return "Word 文档";
    } else if (name.startsWith("Equation")) {
      return "公式";
    } else if (name.isBlank()) {
      return "类型不明";
    }
    return name.startsWith("Package") ? "文件" : Defects.quote(name);
  }

  private void sayNote(String kind, String text, Position position) {
    String message = Defects.where(position) + "有" + kind + Defects.quote(text) + "，没有读取";
    boolean field = text.lines().anyMatch(line -> labels.test(Blanks.strip(line)));
    if (field) {
      defects.add(position, message, "请把" + kind + "里的内容写进相应栏目，再交一次");
    } else {
      defects.note(position, message, "");
    }
  }
}
