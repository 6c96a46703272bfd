/** Projects, phases and the steering of a plan (项目、实施阶段、组织与考核), each with its printed words and their place. */
package io.qingce.plan.governance;
