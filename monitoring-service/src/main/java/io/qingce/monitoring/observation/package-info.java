/** Observations 观测 as they stand and as they stood: values, natural key, table, reading them back. */
@NullMarked
package io.qingce.monitoring.observation;

import org.jspecify.annotations.NullMarked;
