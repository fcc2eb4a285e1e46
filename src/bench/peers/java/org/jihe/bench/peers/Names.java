package org.jihe.bench.peers;

/** How rows name indicators. */
public enum Names {
  /** By a word that stands in the name, or by its beginning: as officers do. */
  PART,
  /** In full, which every engine with an index can look up. */
  WHOLE
}
