package org.jihe.domain;

/**
 * Work that was given up because whoever asked for it no longer wants it. Long work asks between
 * one form and the next, so that it ends soon and never half way through a form.
 */
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Cancelled() {
    // It is no failure and needs no trace.
    super("cancelled", null, false, false);
  }

  /**
   * Goes on, unless this thread has been interrupted; it stays interrupted.
   *
   * @throws Cancelled when it has
   */
  public static void ifInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Cancelled();
    }
  }
}
