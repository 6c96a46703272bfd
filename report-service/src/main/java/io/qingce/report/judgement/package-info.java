/** Decides how a target stands from figures and from what people reported (目标判定). */
@NullMarked
package io.qingce.report.judgement;

import org.jspecify.annotations.NullMarked;
