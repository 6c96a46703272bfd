/** Devices 数采仪 that report over HJ 212: for which site, with which password and which habits. */
@NullMarked
package io.qingce.monitoring.hj212.device;

import org.jspecify.annotations.NullMarked;
