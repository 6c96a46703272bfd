/** What a packet of HJ 212 reports: times, values and flags in the terms of this system. */
@NullMarked
package io.qingce.monitoring.hj212.report;

import org.jspecify.annotations.NullMarked;
