/** Statistics that do not depend on the medium: percentile, ratio, trend, rank, change. */
@NullMarked
package io.qingce.standards.statistics;

import org.jspecify.annotations.NullMarked;
