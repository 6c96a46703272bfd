/** The way from the one origin to the services: where each path leads, and how much goes through at once. */
@NullMarked
package io.qingce.portal.gateway;

import org.jspecify.annotations.NullMarked;
