/** Rude requests to whatever runs. */
@NullMarked
package io.qingce.load.fuzz;

import org.jspecify.annotations.NullMarked;
