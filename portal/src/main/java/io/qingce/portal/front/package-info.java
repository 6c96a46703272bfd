/** What the origin says of itself: the way on, the description of all services, and pages on which to try them. */
@NullMarked
package io.qingce.portal.front;

import org.jspecify.annotations.NullMarked;
