/** The figure by which a target is judged, how a target stands, and the words why (评估结果). */
@NullMarked
package io.qingce.report.figure;

import org.jspecify.annotations.NullMarked;
