/** Evidence (佐证材料): files that prove a submission, checked by content, kept outside the database under their hash. */
package io.qingce.plan.reporting.evidence;
