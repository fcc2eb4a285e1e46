package org.jihe.ways;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A way in which departments send their forms.
 *
 * @param title what is particular about it
 * @param formats in which it is sent
 * @param fits which forms can be sent so
 * @param change makes a form, laid out plainly, into one sent so
 */
record Way(
    String title, Set<Format> formats, Predicate<WrittenForm> fits, UnaryOperator<Draft> change) {
  static final Set<Format> WORD = EnumSet.of(Format.DOCX);
  static final Set<Format> EXCEL = EnumSet.of(Format.XLSX);
  static final Set<Format> NEW_OFFICE = EnumSet.of(Format.DOCX, Format.XLSX);

  /** Office files and what is copied out of them. */
  static final Set<Format> COMMON =
      EnumSet.of(Format.DOCX, Format.XLSX, Format.WORD_COPY, Format.EXCEL_COPY, Format.EXTRACTED);

  Way {
    formats = Set.copyOf(formats);
  }

  /** A way of every form, in all common formats. */
  static Way of(String title, UnaryOperator<Draft> change) {
    return new Way(title, COMMON, form -> true, change);
  }

  Way in(Set<Format> others) {
    return new Way(title, others, fits, change);
  }

  /** Also as the Word and Excel of old write it. */
  Way alsoOld() {
    Set<Format> more = EnumSet.copyOf(formats);
    if (more.contains(Format.DOCX)) {
      more.add(Format.DOC);
    }
    if (more.contains(Format.XLSX)) {
      more.add(Format.XLS);
    }
    return new Way(title, more, fits, change);
  }

  Way where(Predicate<WrittenForm> other) {
    return new Way(title, formats, fits.and(other), change);
  }

  /** Only forms that are a table of labels and values above a table of indicators. */
  Way ofForms() {
    return where(form -> !Skeleton.of(form).isWide() && !Skeleton.of(form).isProse());
  }

  /** Only forms whose indicators have a column of this key. */
  Way withColumn(String key) {
    return where(form -> Skeleton.of(form).has(key));
  }

  Draft write(WrittenForm form) {
    return change.apply(Draft.of(form));
  }
}
