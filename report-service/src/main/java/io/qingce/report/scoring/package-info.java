/** Scores 考核计分: rules as documents, applied to targets and tasks, each deduction with its reason. */
@NullMarked
package io.qingce.report.scoring;

import org.jspecify.annotations.NullMarked;
