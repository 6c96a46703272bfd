/** What sites were: every revision, which held on which day, and the event that tells it. */
@NullMarked
package io.qingce.monitoring.site.history;

import org.jspecify.annotations.NullMarked;
