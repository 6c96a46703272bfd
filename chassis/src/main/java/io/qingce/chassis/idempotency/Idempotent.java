package io.qingce.chassis.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a resource that honours the header {@link #HEADER}: of requests with the same key and the same content the
 * first is carried out, and all get its answer; another content under the key is refused. A refused request leaves its key free.
 *
 * <p>On a method that is {@code @Transactional}, too, the change and its answer are stored together: it is made once, whatever
 * is cut off when. On another one a request that was cut off before its answer was stored is carried out again, so its change
 * has to be one that a repeat finds unchanged or refuses.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    String HEADER = "Idempotency-Key";

    /** Name of the header among the parameters of the description of the interface. */
    String PARAMETER = "IdempotencyKey";
}
