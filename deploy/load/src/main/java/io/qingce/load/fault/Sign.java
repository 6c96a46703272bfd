package io.qingce.load.fault;

import java.util.function.BooleanSupplier;

/**
 * Something that health, metrics or answers must say while a fault lasts.
 *
 * @param what as it stands in the result
 * @param isThroughout whether it must hold all the time; otherwise it must be seen once
 * @param check looks once
 */
public record Sign(String what, boolean isThroughout, BooleanSupplier check) {

    static Sign seen(String what, BooleanSupplier check) {
        return new Sign(what, false, check);
    }

    static Sign throughout(String what, BooleanSupplier check) {
        return new Sign(what, true, check);
    }
}
