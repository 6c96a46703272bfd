/** The whole stack with a network that can fail between every two parts, disks that can be full and a clock that can jump. */
@NullMarked
package io.qingce.load.arena;

import org.jspecify.annotations.NullMarked;
