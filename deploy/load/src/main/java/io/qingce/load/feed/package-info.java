/** Readings over HTTP: a bulk of them, and one observation at a time. */
@NullMarked
package io.qingce.load.feed;

import org.jspecify.annotations.NullMarked;
