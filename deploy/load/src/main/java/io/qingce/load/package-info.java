/** Measurements of the packaged services on this machine: one command each, every figure beside its baseline. */
@NullMarked
package io.qingce.load;

import org.jspecify.annotations.NullMarked;
