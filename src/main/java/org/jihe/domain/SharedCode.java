package org.jihe.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A project code that stands on several forms of a filing.
 *
 * @param code the code
 * @param declarations the forms' indexes, from 1, ascending
 * @param sameName whether all carry the same project name
 * @param sameContent whether all carry the same overview
 * @param total the sum of their budgets, in yuan; zero when one of them cannot be read
 */
public record SharedCode(
    String code,
    List<Integer> declarations,
    boolean sameName,
    boolean sameContent,
    Optional<BigDecimal> total)
    implements Observation {
  public SharedCode {
    declarations = List.copyOf(declarations);
  }

  /** The forms' indexes as a list in words, such as {@code 3、4}. */
  public String numbers() {
    return declarations.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }

  /** {@link #total} in words, such as {@code 51.44万元}; or that there is none. */
  public String totalText() {
    return total
        .map(yuan -> yuan.divide(AmountUnit.TEN_THOUSAND_YUAN.yuan()).toPlainString() + "万元")
        .orElse("无法计算（单位不明或金额无法读取）");
  }
}
