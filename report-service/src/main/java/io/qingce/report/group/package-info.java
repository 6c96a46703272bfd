/** Named groups of regions 区域组, as public documents list them. */
@NullMarked
package io.qingce.report.group;

import org.jspecify.annotations.NullMarked;
