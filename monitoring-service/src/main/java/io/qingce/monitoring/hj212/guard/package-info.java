/** Who may speak at the door of HJ 212: guesses of passwords are counted, slowed down and locked out. */
@NullMarked
package io.qingce.monitoring.hj212.guard;

import org.jspecify.annotations.NullMarked;
