/**
 * The plan document {@code qingce.plan/v1} (规划文档): its values, how it is read from YAML or JSON, and the rules that it
 * has to keep. Knows nothing of databases or addresses.
 */
package io.qingce.plan.document;
