/** Which days are asked for, by which edition, and what they are compared with (统计时段). */
@NullMarked
package io.qingce.report.period;

import org.jspecify.annotations.NullMarked;
