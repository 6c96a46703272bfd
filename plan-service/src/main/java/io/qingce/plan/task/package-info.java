/** The tasks of the plans as they now stand (任务): with their section, units and printed words. */
package io.qingce.plan.task;
