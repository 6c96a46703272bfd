/** How the values of query parameters of this service are read. */
@NullMarked
package io.qingce.report.parameter;

import org.jspecify.annotations.NullMarked;
