/** How this service speaks SQL where it does so row by row of a small table. */
@NullMarked
package io.qingce.monitoring.sql;

import org.jspecify.annotations.NullMarked;
