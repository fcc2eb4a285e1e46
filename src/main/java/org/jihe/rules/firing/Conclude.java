package org.jihe.rules.firing;

import org.drools.model.functions.BlockN;

/**
 * The end of a rule: it fires.
 *
 * @param inserting whether the block's first argument is what it inserts into
 * @param slots of the variables that are its arguments
 */
@SuppressWarnings("ArrayRecordComponent") // read for every firing, never compared
record Conclude(BlockN block, boolean inserting, int[] slots) implements Step {

  @Override
  public boolean walk(Facts facts, Object[] bound) throws Exception {
    facts.meter().fired();
    int first = inserting ? 1 : 0;
    Object[] arguments = new Object[first + slots.length];
    if (inserting) {
      arguments[0] = facts.conclusions();
    }
    for (int i = 0; i < slots.length; i++) {
      arguments[first + i] = bound[slots[i]];
    }
    block.execute(arguments);
    return false;
  }
}
