/** Who answers for a target by the print, and whom it waits for (责任单位). */
@NullMarked
package io.qingce.report.responsible;

import org.jspecify.annotations.NullMarked;
