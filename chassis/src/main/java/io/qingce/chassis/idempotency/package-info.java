/**
 * A request that is sent twice under one {@code Idempotency-Key} is carried out once 幂等键: the second gets the answer that the
 * first got.
 */
@NullMarked
package io.qingce.chassis.idempotency;

import org.jspecify.annotations.NullMarked;
