/** Requests that nobody means, made from the description of a service, and what its answers say of it. */
@NullMarked
package io.qingce.fuzz;

import org.jspecify.annotations.NullMarked;
