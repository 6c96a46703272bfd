/** Rounds of faults while everybody sends; after each everything must flow again, nothing be lost and nothing doubled. */
@NullMarked
package io.qingce.load.chaos;

import org.jspecify.annotations.NullMarked;
