package org.jihe.workbench;

/**
 * A workbook put in its place.
 *
 * @param file its name, such as {@code weights.xlsx}
 * @param sha256 of its content, in hexadecimal
 * @param before version of the rulebook in force before
 * @param after version of the rulebook in force from then on
 */
public record Publication(String file, String sha256, String before, String after) {}
