package io.qingce.report.reported;

/**
 * Every verified report on a task.
 *
 * @param plan key of the plan
 * @param task identifier in the plan
 * @param revision the higher revision wins
 * @param json the reports as they came
 */
public record ReportedProgress(String plan, String task, long revision, String json) {}
