/** From a packet of a known device to observations on record. */
@NullMarked
package io.qingce.monitoring.hj212.intake;

import org.jspecify.annotations.NullMarked;
