/** HJ 633: sub-indices, air quality index, level and primary pollutants of an hour or a day. */
@NullMarked
package io.qingce.standards.aqi;

import org.jspecify.annotations.NullMarked;
