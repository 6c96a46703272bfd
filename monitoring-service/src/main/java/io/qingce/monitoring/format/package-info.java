/** Reads items of JSON, CSV and the national table layouts as what was measured; decides nothing about it. */
@NullMarked
package io.qingce.monitoring.format;

import org.jspecify.annotations.NullMarked;
