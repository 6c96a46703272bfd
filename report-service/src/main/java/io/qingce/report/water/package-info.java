/** Classes of surface water sections over a period, from their samples (地表水). */
@NullMarked
package io.qingce.report.water;

import org.jspecify.annotations.NullMarked;
