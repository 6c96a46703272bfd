/** Samples 样品: everything that sites measured and that is not an air hour. */
@NullMarked
package io.qingce.report.sample;

import org.jspecify.annotations.NullMarked;
