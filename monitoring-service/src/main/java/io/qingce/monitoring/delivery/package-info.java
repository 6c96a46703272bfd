/** Deliveries 报送: what became of each upload, to be read again, and keys under which nothing is taken twice. */
@NullMarked
package io.qingce.monitoring.delivery;

import org.jspecify.annotations.NullMarked;
