/**
 * Working with a plan (填报与督办): what units report on its targets and tasks, the evidence, supervision orders, and what
 * is due. One package a feature: {@code report}, {@code evidence}, {@code order}, {@code agenda}; {@code outline} holds
 * what they all read of a plan.
 */
package io.qingce.plan.reporting;
