/** Submissions (填报): from draft over submitted to verified or returned, with their whole history and their event. */
package io.qingce.plan.reporting.report;

import io.qingce.plan.reporting.submission.Submissions;
