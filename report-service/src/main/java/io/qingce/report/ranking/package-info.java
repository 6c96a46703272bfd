/** Rankings 排名: regions by the figures of a period, and by their change from the same period of the year before. */
@NullMarked
package io.qingce.report.ranking;

import org.jspecify.annotations.NullMarked;
