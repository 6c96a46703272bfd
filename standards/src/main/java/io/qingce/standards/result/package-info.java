/** What a rule answers: a figure with its source, or the reason why there is none. */
@NullMarked
package io.qingce.standards.result;

import org.jspecify.annotations.NullMarked;
