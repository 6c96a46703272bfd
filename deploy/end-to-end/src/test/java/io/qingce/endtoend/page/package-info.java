/** The pages of the real stack in a browser of this machine. */
@NullMarked
package io.qingce.endtoend.page;

import org.jspecify.annotations.NullMarked;
