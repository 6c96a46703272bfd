/** What reporting needs to know of a plan, and the values that all of reporting shares: subject, actor, who edits what they have seen. */
package io.qingce.plan.reporting.outline;
