package org.jihe.domain;

import java.util.Set;

/**
 * A place of a form that was not read, and what may stand there: that is unknown, neither absent
 * nor blank.
 *
 * @param place where; its field is that of an indicator ({@code /indicators/2}) when the place
 *     belongs to that one, else empty; its quote is what stands there
 * @param parts what may stand there; {@link FormPart#INDICATORS} when a whole indicator may
 */
public record Unread(Place place, Set<FormPart> parts) {
  public Unread {
    parts = Set.copyOf(parts);
  }

  /** Whether this part of the form may stand there. */
  public boolean mayHold(FormPart part) {
    return parts.contains(part);
  }
}
