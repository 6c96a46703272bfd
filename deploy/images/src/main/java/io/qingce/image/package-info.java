/** Images of the three services, put together from nothing: neither an engine nor a registry is asked. */
@NullMarked
package io.qingce.image;

import org.jspecify.annotations.NullMarked;
