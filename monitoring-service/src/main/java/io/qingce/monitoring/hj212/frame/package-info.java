/** HJ 212 on the wire 通讯包: where a packet begins and ends in a stream of bytes, and whether it arrived whole. */
@NullMarked
package io.qingce.monitoring.hj212.frame;

import org.jspecify.annotations.NullMarked;
