/** Which bulletins there are and what stands in each (公报种类): data, not code. */
@NullMarked
package io.qingce.report.bulletin.definition;

import org.jspecify.annotations.NullMarked;
