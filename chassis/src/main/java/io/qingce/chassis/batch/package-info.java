/** Answers to a batch: every item has its own outcome. */
package io.qingce.chassis.batch;
