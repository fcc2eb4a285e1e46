package org.jihe.domain;

import java.util.List;

/**
 * A file handed in, with remarks beside its cells.
 *
 * @param content its bytes; empty when the file cannot carry remarks, which {@code defects} then
 *     say
 * @param remarks how many were written
 * @param defects why the file, or one of the remarks, could not be written
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not copied for its size
public record AnnotatedForm(byte[] content, int remarks, List<Defect> defects) {
  public AnnotatedForm {
    defects = List.copyOf(defects);
  }

  /** A file that cannot carry remarks. */
  public static AnnotatedForm refused(Defect why) {
    return new AnnotatedForm(new byte[0], 0, List.of(why));
  }

  /** Whether there is a file. */
  public boolean written() {
    return content.length > 0;
  }
}
