/** What is measured, in which unit, under which code (HJ 524-2009, HJ 525-2009). */
@NullMarked
package io.qingce.standards.parameter;

import org.jspecify.annotations.NullMarked;
