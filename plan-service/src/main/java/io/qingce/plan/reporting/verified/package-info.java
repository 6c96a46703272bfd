/** What is verified of a target or task, as the other services are told it (核实结果). */
package io.qingce.plan.reporting.verified;
