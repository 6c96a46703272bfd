/** The official rules over values that somebody sends; nothing is stored (计算器). */
@NullMarked
package io.qingce.report.calculation;

import org.jspecify.annotations.NullMarked;
