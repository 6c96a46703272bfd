/** What a point of a target asks: over which days, of what kind, which number, against which base value (要求). */
@NullMarked
package io.qingce.report.requirement;

import org.jspecify.annotations.NullMarked;
