/** Monitoring sites 点位: air stations, published city series, river sections, lake points. */
@NullMarked
package io.qingce.monitoring.site;

import org.jspecify.annotations.NullMarked;
