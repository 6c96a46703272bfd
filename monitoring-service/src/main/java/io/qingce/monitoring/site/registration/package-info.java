/** Puts sites on record, one or many, as JSON, CSV or GeoJSON, and gives them out. */
@NullMarked
package io.qingce.monitoring.site.registration;

import org.jspecify.annotations.NullMarked;
