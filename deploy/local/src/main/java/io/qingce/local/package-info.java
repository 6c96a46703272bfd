/** The command {@code deploy/local/up}: all of Qingce on one machine. */
@NullMarked
package io.qingce.local;

import org.jspecify.annotations.NullMarked;
