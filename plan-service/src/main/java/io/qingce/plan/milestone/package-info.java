/** The milestones of all plans (节点): what is due when, and who answers for it. */
package io.qingce.plan.milestone;
