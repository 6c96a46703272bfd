/** Where one can go from the root of an interface. */
@NullMarked
package io.qingce.chassis.landing;

import org.jspecify.annotations.NullMarked;
