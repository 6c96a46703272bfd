/** The audit trail of this service, under the one origin. */
@NullMarked
package io.qingce.report.trail;

import org.jspecify.annotations.NullMarked;
