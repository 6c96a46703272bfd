/** Published figures held against what a running Qingce computes from the values published beside them (已发布数值对照). */
@NullMarked
package io.qingce.local.published;

import org.jspecify.annotations.NullMarked;
