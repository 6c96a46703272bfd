/** Indicators of plans that are computed from readings (监测类指标). */
@NullMarked
package io.qingce.report.indicator;

import org.jspecify.annotations.NullMarked;
