package io.qingce.chassis.representation;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * It goes away: its answers say so (RFC 9745, RFC 8594) with the way to what takes its place, and its description calls it
 * deprecated. docs/versioning.md says when that is done.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Outdated {

    /** The day from which it was outdated, such as {@code 2026-12-01}. */
    String since() default "";

    /** The day from which it may be gone; empty while nobody knows. */
    String until() default "";

    /** The path of what takes its place; empty if nothing does. */
    String instead() default "";
}
