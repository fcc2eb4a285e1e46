/**
 * Which rows and cells of a rulebook filings exercise. A row acts when what is said of a filing
 * comes from it, or would be otherwise were it switched off.
 */
@NullMarked
package org.jihe.regression.coverage;

import org.jspecify.annotations.NullMarked;
