/** Data loggers that speak HJ 212: many that talk, and very many that keep silent. */
@NullMarked
package io.qingce.load.device;

import org.jspecify.annotations.NullMarked;
