/** Plain SQL on the one database of this service. */
@NullMarked
package io.qingce.report.database;

import org.jspecify.annotations.NullMarked;
