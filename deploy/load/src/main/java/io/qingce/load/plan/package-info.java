/** plan-service under load: a thousand plans imported, and read by many at once. */
@NullMarked
package io.qingce.load.plan;

import org.jspecify.annotations.NullMarked;
