/** Why the standing of a target may have changed: noted with the change, read when the plans are evaluated again. */
@NullMarked
package io.qingce.report.cause;

import org.jspecify.annotations.NullMarked;
