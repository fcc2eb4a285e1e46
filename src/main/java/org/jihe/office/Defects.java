package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.Blanks;
import org.jihe.domain.Defect;
import org.jihe.domain.Note;
import org.jihe.domain.Position;

/**
 * Collects what could not be read of one file, and what was odd in it, in the order in which it was
 * come upon.
 */
public final class Defects {
  private static final int MOST = 1000;

  private final String file;
  private final List<Defect> defects = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private int untold;
  private int form;

  public Defects(String file) {
    this.file = file;
  }

  /**
   * From now on what cannot be read belongs to one form.
   *
   * @param index of the form, from 1; 0 when that cannot be told
   */
  public void inForm(int index) {
    form = index;
  }

  public void add(Position position, String message, String hint) {
    if (defects.size() < MOST) {
      defects.add(new Defect(file, position, message, hint, form));
    } else {
      untold++;
    }
  }

  /** A defect of the file as a whole. */
  public void add(String message, String hint) {
    add(new Position.Nowhere(), message, hint);
  }

  /**
   * Notes something odd that was read all the same.
   *
   * @param reading what it was read as; empty when it was left out
   */
  public void note(Position position, String message, String reading) {
    if (notes.size() < MOST) {
      notes.add(new Note(file, position, message, reading));
    }
  }

  /** How many defects there are so far. */
  public int count() {
    return defects.size();
  }

  /**
   * The defects since there were {@code from} of them belong to one form.
   *
   * @param form its index, from 1
   */
  public void belongTo(int form, int from) {
    for (int i = from; i < defects.size(); i++) {
      Defect one = defects.get(i);
      if (one.form() == 0) {
        defects.set(i, new Defect(one.file(), one.position(), one.message(), one.hint(), form));
      }
    }
  }

  public List<Note> notes() {
    return List.copyOf(notes);
  }

  public List<Defect> list() {
    List<Defect> all = new ArrayList<>(defects);
    if (untold > 0) {
      String more = "另有" + untold + "处问题未逐一列出";
      all.add(new Defect(file, new Position.Nowhere(), more, "请先改正以上各处，再交一次"));
    }
    return List.copyOf(all);
  }

  /** A position as one says it in Chinese; empty for none. */
  public static String where(Position position) {
    return position.inWords();
  }

  /** The words in quotation marks, on one line, cut short when long. */
  public static String quote(String text) {
    return Blanks.quoted(text);
  }
}
