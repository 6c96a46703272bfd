/** Copies of the published plans, as far as the evaluation of targets needs them. */
@NullMarked
package io.qingce.report.plan;

import org.jspecify.annotations.NullMarked;
