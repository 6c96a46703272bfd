/** Bulletins 公报: papers whose every figure is an answer of the interface; drawn up, checked, signed, published, corrected. */
@NullMarked
package io.qingce.report.bulletin;

import org.jspecify.annotations.NullMarked;
