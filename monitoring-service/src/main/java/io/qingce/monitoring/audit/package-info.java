/** Review 审核: proposed by operators, confirmed by city and province; what was sent is never changed by it. */
@NullMarked
package io.qingce.monitoring.audit;

import org.jspecify.annotations.NullMarked;
