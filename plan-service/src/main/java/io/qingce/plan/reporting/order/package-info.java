/** Supervision orders (督办): what a unit is told to do about a target or task, by when, and what it answers. */
package io.qingce.plan.reporting.order;
