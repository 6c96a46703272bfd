/** Figures from outside, with their source: peers, parts, base years, judgements (引用数据). */
@NullMarked
package io.qingce.report.supplied;

import org.jspecify.annotations.NullMarked;
