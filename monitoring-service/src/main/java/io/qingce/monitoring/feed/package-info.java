/** How the body of a feed is cut into items: JSON elements and CSV lines, bounded, one bad item never spoiling another. */
@NullMarked
package io.qingce.monitoring.feed;

import org.jspecify.annotations.NullMarked;
