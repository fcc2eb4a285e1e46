package org.jihe.domain;

/**
 * A check that could not run on a declaration. It is never "passed".
 *
 * @param check the check's code
 * @param reason why, in Chinese, one line
 */
public record CouldNotRun(String check, String reason) implements Conclusion {}
