/** Alarms 预警: what somebody has to look at now; raised once, cleared once, told to whoever asked. */
@NullMarked
package io.qingce.report.alarm;

import org.jspecify.annotations.NullMarked;
