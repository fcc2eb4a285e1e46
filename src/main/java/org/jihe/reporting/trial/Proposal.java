package org.jihe.reporting.trial;

import org.jihe.domain.trial.Slip;

/** What fixture would notice a slip, in Chinese, one line. */
final class Proposal {
  private Proposal() {}

  static String of(Slip slip) {
    String row = slip.id();
    String column = slip.header();
    return switch (slip.kind()) {
      case ROW_OFF -> "加一例触发 " + row + " 的申报表，写明预期的发现";
      case SEVERITY, CHOICE -> "加一例触发 " + row + " 的申报表，预期写明" + column + "“" + now(slip) + "”";
      case STEP, COMPARATOR -> "加一例值正好落在“" + now(slip) + "”与“" + slip.after() + "”之间的申报表";
      case YEAR -> "加一例正好在“" + now(slip) + "”的申报表";
      case WORD -> "加一例含“" + slip.word() + "”而不含本格其他词的申报表";
      case CONDITION -> "加一例只有“" + column + "”不同、其他条件都满足 " + row + " 的申报表";
    };
  }

  private static String now(Slip slip) {
    return slip.before();
  }
}
