/** The chart, as Helm makes objects of it. */
@NullMarked
package io.qingce.kubernetes;

import org.jspecify.annotations.NullMarked;
