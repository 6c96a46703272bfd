package io.qingce.chassis.answer;

import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * The entity of a response that is written over time, by whoever holds its {@link Outlet}, after the resource has returned.
 *
 * @param length bytes in all; empty if nobody knows
 * @param begin called once the head can be written; what it throws becomes the answer
 */
public record OutletAnswer(OptionalLong length, Consumer<Outlet> begin) {

    /** Of unknown length. */
    public OutletAnswer(Consumer<Outlet> begin) {
        this(OptionalLong.empty(), begin);
    }
}
