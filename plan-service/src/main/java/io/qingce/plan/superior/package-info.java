/** The values that the superior authority sets after a plan was printed (上级下达). */
package io.qingce.plan.superior;
