package org.jihe.bench.peers;

/** Which of the rows that hold are wanted: the first of the table, or all. */
public enum Policy {
  FIRST,
  COLLECT
}
