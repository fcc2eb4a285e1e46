package org.jihe.cli;

/** How rules, and what is noted of them, are written. */
enum ListingFormat {
  TEXT,
  JSON
}
