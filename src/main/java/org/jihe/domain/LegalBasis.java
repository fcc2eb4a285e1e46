package org.jihe.domain;

/**
 * The norm that a rule rests on; never what a declarant cites (that is a {@link Citation}).
 *
 * @param documentNumber 发文字号, such as {@code 财预〔2021〕101号}; empty for a statute
 * @param title without its title marks, such as {@code 中华人民共和国预算法}; empty when only a number or a
 *     reason is given
 * @param article such as {@code 第三十七条第二款}; empty for the document as a whole
 * @param verification whether it was checked against its text
 */
public record LegalBasis(
    String documentNumber, String title, String article, Verification verification) {}
