/** The way into the record: what is measured is admitted, compared with what stands, stored and announced in one transaction. */
@NullMarked
package io.qingce.monitoring.ingest;

import org.jspecify.annotations.NullMarked;
