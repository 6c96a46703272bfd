/**
 * What a packet 通讯包 of HJ 212 says, still in its own words, and how it is answered. More than fifteen files, because the standard
 * defines head, content, parts, flags and answers as one grammar of small terms, each a type here.
 */
@NullMarked
package io.qingce.monitoring.hj212.packet;

import org.jspecify.annotations.NullMarked;
