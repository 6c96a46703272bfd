/** Many who want something stored at the same time share one transaction. */
@NullMarked
package io.qingce.monitoring.gathering;

import org.jspecify.annotations.NullMarked;
