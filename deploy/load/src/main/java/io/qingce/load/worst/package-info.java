/** The worst requests that anybody thought of, a thousand at once, and whether others are served meanwhile. */
@NullMarked
package io.qingce.load.worst;

import org.jspecify.annotations.NullMarked;
