/** What past years say about the rest of a period (预测): the same remaining days, and the seasonal path. */
@NullMarked
package io.qingce.report.forecast;

import org.jspecify.annotations.NullMarked;
