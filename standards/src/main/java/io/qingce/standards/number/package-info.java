/** Exact numbers and their rounding (GB/T 8170-2008 数值修约规则). */
@NullMarked
package io.qingce.standards.number;

import org.jspecify.annotations.NullMarked;
