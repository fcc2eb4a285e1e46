package org.jihe.rules.analysis;

import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/**
 * For which budget years and region a row is.
 *
 * @param from first year; {@link Integer#MIN_VALUE} when there is none
 * @param to last year; {@link Integer#MAX_VALUE} when there is none
 * @param region empty for all
 */
record Period(int from, int to, String region) {

  static Period of(RuleRow row) {
    return new Period(
        row.has(TableSchema.FROM_YEAR) ? row.year(TableSchema.FROM_YEAR) : Integer.MIN_VALUE,
        row.has(TableSchema.TO_YEAR) ? row.year(TableSchema.TO_YEAR) : Integer.MAX_VALUE,
        row.region());
  }

  /** Whether this is for all forms for which the other is. */
  boolean covers(Period other) {
    return from <= other.from && other.to <= to && other.region.contains(region);
  }

  /** Whether both are for some form. */
  boolean meets(Period other) {
    boolean region = this.region.contains(other.region) || other.region.contains(this.region);
    return region && from <= other.to && other.from <= to;
  }

  /** A year of both, with its region; empty when neither has a limit. */
  String witness(Period other) {
    int first = Math.max(from, other.from);
    int year = first == Integer.MIN_VALUE ? Math.min(to, other.to) : first;
    String where = region.length() >= other.region.length() ? region : other.region;
    return (year == Integer.MAX_VALUE ? "" : year + "年度") + where;
  }
}
