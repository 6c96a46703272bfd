/** What was measured last, as a list and as points on a map. */
@NullMarked
package io.qingce.monitoring.retrieval.latest;

import org.jspecify.annotations.NullMarked;
