/** HJ 663: statistics of a month, quarter or year and whether they attain the limits. */
@NullMarked
package io.qingce.standards.period;

import org.jspecify.annotations.NullMarked;
