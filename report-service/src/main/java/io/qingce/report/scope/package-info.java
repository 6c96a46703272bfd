/** What of the results is in the scope 数据范围 of a request: what is of the regions that its grants hold of. */
@NullMarked
package io.qingce.report.scope;

import org.jspecify.annotations.NullMarked;
