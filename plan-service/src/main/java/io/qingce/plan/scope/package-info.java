/** Which plans are in the scope 数据范围 of a request: those of the regions that its grants hold of. */
@NullMarked
package io.qingce.plan.scope;

import org.jspecify.annotations.NullMarked;
