/** What a packet 通讯包 of HJ 212 says, still in its own words, and how it is answered. */
@NullMarked
package io.qingce.monitoring.hj212.packet;

import org.jspecify.annotations.NullMarked;
