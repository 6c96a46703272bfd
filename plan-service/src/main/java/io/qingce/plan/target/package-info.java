/** The targets of the plans as they now stand (目标): stored one by one, found by what they are about. */
package io.qingce.plan.target;
