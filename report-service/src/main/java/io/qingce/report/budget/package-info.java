/** What the rest of a period may still bear (剩余优良天数): pure arithmetic, from the target backwards. */
@NullMarked
package io.qingce.report.budget;

import org.jspecify.annotations.NullMarked;
