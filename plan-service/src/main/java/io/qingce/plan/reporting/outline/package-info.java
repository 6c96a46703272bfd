/** What reporting needs to know of a plan, and the values that all of reporting shares: subject, period, findings. */
package io.qingce.plan.reporting.outline;
