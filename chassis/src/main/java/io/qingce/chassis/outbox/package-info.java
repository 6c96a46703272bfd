/** The transactional outbox: what happened is stored with the fact, and passed on to Kafka after it, at least once. */
@NullMarked
package io.qingce.chassis.outbox;

import org.jspecify.annotations.NullMarked;
