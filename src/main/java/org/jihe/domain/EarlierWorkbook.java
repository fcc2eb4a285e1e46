package org.jihe.domain;

import java.time.Instant;

/**
 * A workbook of a rulebook as it was.
 *
 * @param file its name, such as {@code weights.xlsx}
 * @param replacedAt until when it was in its place, to the millisecond
 * @param sha256 of its content, in hexadecimal
 */
public record EarlierWorkbook(String file, Instant replacedAt, String sha256) {}
