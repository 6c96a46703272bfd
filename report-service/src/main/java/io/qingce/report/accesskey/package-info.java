/** The keys of programs for this service, under the one origin. */
@NullMarked
package io.qingce.report.accesskey;

import org.jspecify.annotations.NullMarked;
