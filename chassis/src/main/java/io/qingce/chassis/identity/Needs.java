package io.qingce.chassis.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares who may call a method of a resource: whoever has one of these roles. A method that declares nothing is refused to all. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    /** The roles; those that include them are not listed. */
    Role[] value();
}
