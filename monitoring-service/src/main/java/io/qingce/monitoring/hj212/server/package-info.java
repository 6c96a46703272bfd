/** The TCP server for HJ 212. */
@NullMarked
package io.qingce.monitoring.hj212.server;

import org.jspecify.annotations.NullMarked;
