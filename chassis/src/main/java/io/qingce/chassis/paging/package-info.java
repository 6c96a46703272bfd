/** Lists page by page: what narrows them, and the place where the next page starts. */
@NullMarked
package io.qingce.chassis.paging;

import org.jspecify.annotations.NullMarked;
