/** Automatic quality rules 自动质控: what looks wrong is flagged beside the reading, which stays as it was sent. */
@NullMarked
package io.qingce.monitoring.quality;

import org.jspecify.annotations.NullMarked;
