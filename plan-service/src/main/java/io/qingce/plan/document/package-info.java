/**
 * The plan document {@code qingce.plan/v1} (规划文档): its values, its notations, and who takes part in what. Knows nothing of
 * databases or addresses.
 */
package io.qingce.plan.document;
