/** Observations by HTTP: who may send how much, single ones stored together, streams, answers. */
@NullMarked
package io.qingce.monitoring.posting;

import org.jspecify.annotations.NullMarked;
