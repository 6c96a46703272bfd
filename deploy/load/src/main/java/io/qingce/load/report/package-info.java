/** What report-service makes of events, how soon, and how fast it answers. */
@NullMarked
package io.qingce.load.report;

import org.jspecify.annotations.NullMarked;
