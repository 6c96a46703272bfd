/** Is a target attained, and why (目标评估). */
@NullMarked
package io.qingce.report.attainment;

import org.jspecify.annotations.NullMarked;
