/** Rules of automatic quality control 质控规则: versions, and what one finds in a series of observations. Plain Java but for the store. */
@NullMarked
package io.qingce.monitoring.quality.rule;

import org.jspecify.annotations.NullMarked;
