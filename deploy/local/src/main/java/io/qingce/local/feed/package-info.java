/** The way in and out, as anybody outside would go it: the public HTTP interface, and the question whether everything has arrived. */
@NullMarked
package io.qingce.local.feed;

import org.jspecify.annotations.NullMarked;
