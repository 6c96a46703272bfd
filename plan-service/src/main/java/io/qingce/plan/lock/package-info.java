/** What may not happen twice at once. */
@NullMarked
package io.qingce.plan.lock;

import org.jspecify.annotations.NullMarked;
