package io.qingce.chassis.paging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which members an item has that is stored as it is written, so that those which somebody chooses can be looked up. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WrittenAs {

    /** A record with these members. */
    Class<? extends Record> value();
}
