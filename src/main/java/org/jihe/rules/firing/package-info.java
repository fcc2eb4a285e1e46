/**
 * Fires rules that Drools compiled: each is walked once, as nested loops over the facts of one form
 * (docs/decisions/0008-rules-are-walked.md). Knows Drools' executable model and nothing of what the
 * rules are about.
 */
@NullMarked
package org.jihe.rules.firing;

import org.jspecify.annotations.NullMarked;
