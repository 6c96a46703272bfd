/** Simulated data loggers 数采仪 that speak HJ 212 and misbehave on demand. */
@NullMarked
package io.qingce.local.device;

import org.jspecify.annotations.NullMarked;
