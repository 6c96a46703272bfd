/** How each device does: when it was last seen, what was taken of it, and what was wrong, by kind. */
@NullMarked
package io.qingce.monitoring.hj212.health;

import org.jspecify.annotations.NullMarked;
