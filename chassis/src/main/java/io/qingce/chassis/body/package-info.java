/**
 * How bodies come in: collected without a thread while their sender is slow, bounded in bytes, in time and in what they unpack
 * to, shared fairly among senders, and handed on whole; streams of lines in pieces.
 */
@NullMarked
package io.qingce.chassis.body;

import org.jspecify.annotations.NullMarked;
