/** As of which moment 时点 figures are computed: now, or a past moment with what was known then. */
@NullMarked
package io.qingce.report.moment;

import org.jspecify.annotations.NullMarked;
