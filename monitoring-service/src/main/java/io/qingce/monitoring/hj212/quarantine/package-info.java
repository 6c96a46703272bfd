/** Packets that could not be used: kept, looked at, read again. */
@NullMarked
package io.qingce.monitoring.hj212.quarantine;

import org.jspecify.annotations.NullMarked;
