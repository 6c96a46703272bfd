/** Copies of the monitoring sites 点位, and which of their two series is meant. */
@NullMarked
package io.qingce.report.site;

import org.jspecify.annotations.NullMarked;
