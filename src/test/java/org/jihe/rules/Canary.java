package org.jihe.rules;

import org.jihe.domain.Breach;
import org.jihe.domain.Place;

/** Sings when code runs that should not. Public, so that an attack could reach it. */
public final class Canary {
  private static final String SUNG = "org.jihe.canary";

  private Canary() {}

  /** What an attack calls. */
  public static boolean sing() {
    System.setProperty(SUNG, "yes");
    return true;
  }

  /** The same in the place of a result. */
  public static Breach breach() {
    sing();
    return Breach.of("x", Place.WHOLE);
  }

  static boolean sang() {
    return System.getProperty(SUNG) != null;
  }

  static void hush() {
    System.clearProperty(SUNG);
  }
}
