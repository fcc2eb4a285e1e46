package org.jihe.domain;

/**
 * A check that has nothing to say about a declaration.
 *
 * @param check the check's code
 * @param reason why, in Chinese, one line
 */
public record NotApplicable(String check, String reason) implements Conclusion {}
