package org.jihe.observing;

import org.jihe.domain.Citation.TitleForm;

/**
 * A citation while it is put together.
 *
 * @param start offset of its first char
 * @param end offset after its title and number, articles not included
 * @param title as written, without its outer marks; empty when there is none
 * @param form how the title is written
 * @param number its number, or {@link NumberSpan#NONE}
 * @param enclosure the parentheses around the number
 */
record Draft(
    int start, int end, String title, TitleForm form, NumberSpan number, String enclosure) {}
