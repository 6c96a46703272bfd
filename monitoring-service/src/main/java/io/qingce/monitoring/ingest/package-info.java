/** The way in for readings: JSON and the national CSV layouts, checked item by item, stored and published together. */
@NullMarked
package io.qingce.monitoring.ingest;

import org.jspecify.annotations.NullMarked;
