/**
 * What Jihe talks about: filings, declarations and their values, what is observed in them, and what
 * the rules find.
 *
 * <p>Records and enums that check themselves and state their units. This room knows {@code java.*}
 * and nothing else; every other room may use it.
 */
@NullMarked
package org.jihe.domain;

import org.jspecify.annotations.NullMarked;
