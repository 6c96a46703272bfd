/** A network between two processes of this machine that can be made to fail. */
@NullMarked
package io.qingce.load.proxy;

import org.jspecify.annotations.NullMarked;
