/** Official figures of a region over a period, with their basis (统计). */
@NullMarked
package io.qingce.report.statistic;

import org.jspecify.annotations.NullMarked;
