/** The one origin: the pages, who looks at them, and the way to the three services. */
@NullMarked
package io.qingce.portal;

import org.jspecify.annotations.NullMarked;
