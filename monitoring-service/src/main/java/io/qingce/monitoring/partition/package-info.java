/** Months of observations: which there are, taking an old one off the table, putting it back. */
@NullMarked
package io.qingce.monitoring.partition;

import org.jspecify.annotations.NullMarked;
