/** What is said of metrics. */
package io.qingce.chassis.metric;
