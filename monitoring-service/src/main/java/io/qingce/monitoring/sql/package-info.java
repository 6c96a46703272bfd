/** What this service says to its database for all features: the numbers of its locks, and records as JSON. */
@NullMarked
package io.qingce.monitoring.sql;

import org.jspecify.annotations.NullMarked;
