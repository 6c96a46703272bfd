/** Observations out: pages, streams, latest values, and what has changed since. */
@NullMarked
package io.qingce.monitoring.retrieval;

import org.jspecify.annotations.NullMarked;
