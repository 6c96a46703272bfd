/** The plans (规划): published as whole documents, one revision after the other, and told to the other services. */
package io.qingce.plan.plan;
