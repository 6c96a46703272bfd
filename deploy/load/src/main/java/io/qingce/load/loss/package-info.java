/** Kills what runs while readings come in, and afterwards looks for every reading that was acknowledged. */
@NullMarked
package io.qingce.load.loss;

import org.jspecify.annotations.NullMarked;
