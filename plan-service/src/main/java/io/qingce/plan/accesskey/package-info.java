/** The keys of programs for this service, under the one origin. */
@NullMarked
package io.qingce.plan.accesskey;

import org.jspecify.annotations.NullMarked;
