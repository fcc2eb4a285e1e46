package org.jihe.observing;

/**
 * A title within 《》 as it stands in a text.
 *
 * @param start offset of its opening mark
 * @param end offset after its closing mark, or after its last char when that mark is missing
 * @param inner what stands between the outer marks, exactly as written
 * @param badlyNested whether 《》 stand again directly inside, or a mark does not close
 */
record TitleSpan(int start, int end, String inner, boolean badlyNested) {}
