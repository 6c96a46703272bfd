/** What runs: the two servers, the three services, the gateway before them. */
@NullMarked
package io.qingce.local.stack;

import org.jspecify.annotations.NullMarked;
