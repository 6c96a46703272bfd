/** What can go wrong, each with what must be seen of it while it lasts. */
@NullMarked
package io.qingce.load.fault;

import org.jspecify.annotations.NullMarked;
