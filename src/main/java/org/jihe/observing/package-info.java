/**
 * Measures: what can be told from the text of a form, and across the forms of a filing, before any
 * rule judges it.
 *
 * <p>Every class measures one kind of thing and knows no threshold of policy; the floors it has
 * keep the number of observations small, and are documented where they stand. All of it runs in
 * time linear in the text (or nearly so), whatever the text is. This room may use {@code domain}
 * and {@code java.*}.
 */
@NullMarked
package org.jihe.observing;

import org.jspecify.annotations.NullMarked;
