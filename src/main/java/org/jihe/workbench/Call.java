package org.jihe.workbench;

/**
 * One call of the service, for its logs.
 *
 * @param id its id: the caller's own, if it gave a decent one
 * @param caller the name of the caller's token; empty without one
 */
public record Call(String id, String caller) {
  /** What no call asked for. */
  public static final Call NONE = new Call("", "");
}
