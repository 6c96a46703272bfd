/** What the rest of a period may still bear, and where it is heading (倒推与预测). */
@NullMarked
package io.qingce.report.outlook;

import org.jspecify.annotations.NullMarked;
