/** Frozen periods 冻结: what was published stays as it is until somebody unfreezes it and says why. */
@NullMarked
package io.qingce.monitoring.freeze;

import org.jspecify.annotations.NullMarked;
