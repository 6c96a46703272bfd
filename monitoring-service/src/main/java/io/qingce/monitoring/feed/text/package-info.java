/** Bodies that are text: in which encoding, with which separator, line by line. */
@NullMarked
package io.qingce.monitoring.feed.text;

import org.jspecify.annotations.NullMarked;
