/** What is odd in the print of the plans (存疑之处). */
package io.qingce.plan.oddity;
