/** How much of what should have been measured is there and counts 数据有效性. */
@NullMarked
package io.qingce.monitoring.coverage;

import org.jspecify.annotations.NullMarked;
