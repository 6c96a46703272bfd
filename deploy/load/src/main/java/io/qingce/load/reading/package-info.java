/** The readings that the measurements send: made up, plausible, and the same in every run. */
@NullMarked
package io.qingce.load.reading;

import org.jspecify.annotations.NullMarked;
