/**
 * What comes of trying rules: fixtures that hold or differ, differences between two rulebooks,
 * coverage, slips. Records only, which {@code regression} makes, {@code workbench} hands out and
 * {@code reporting} writes down.
 */
@NullMarked
package org.jihe.domain.trial;

import org.jspecify.annotations.NullMarked;
