/** Official figures of the air of a region over a period, with their basis (空气质量统计). */
@NullMarked
package io.qingce.report.air;

import org.jspecify.annotations.NullMarked;
