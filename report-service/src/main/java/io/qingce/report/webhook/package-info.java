/** Whom the service tells over HTTP: subscriptions, signed deliveries with retries, and a list of what nobody took. */
@NullMarked
package io.qingce.report.webhook;

import org.jspecify.annotations.NullMarked;
