package org.jihe.rules.firing;

/**
 * A condition of a rule, with all that follows it. Walking it tries every fact that it can hold of,
 * and walks what follows for each. Immutable; what is found stands in the walk's own memory.
 */
interface Step {
  /**
   * Walks on from here.
   *
   * @param bound the rule's variables, those of the steps before filled in
   * @return whether whoever asked has seen enough, and nothing more need be tried
   */
  boolean walk(Facts facts, Object[] bound) throws Exception;
}
