/** The roof: {@link org.jihe.Main} alone names the system's streams, its clock and its ports. */
@NullMarked
package org.jihe;

import org.jspecify.annotations.NullMarked;
