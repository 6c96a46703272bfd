/** Whether a plan is in force (效力), said on every answer about it. */
package io.qingce.plan.standing;
