/** Events in: what the other services tell is understood or refused, and kept once (事件接收). */
@NullMarked
package io.qingce.report.intake;

import org.jspecify.annotations.NullMarked;
