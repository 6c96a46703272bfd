/** GB 3095 limits and HJ 663 statistics of a day: from hours to the station day and the city day. */
@NullMarked
package io.qingce.standards.air;

import org.jspecify.annotations.NullMarked;
