/** Means of the air over groups of regions, as bulletins print them (区域平均). */
@NullMarked
package io.qingce.report.air.mean;

import org.jspecify.annotations.NullMarked;
