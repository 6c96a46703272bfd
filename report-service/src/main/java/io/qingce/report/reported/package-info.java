/** Copies of the values that units reported and the bureau verified (填报核实值). */
@NullMarked
package io.qingce.report.reported;

import org.jspecify.annotations.NullMarked;
