package io.qingce.standards.result;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule answers: a value, or the reason why the data do not carry one. Too little data is no error and no null.
 *
 * @param <T> the value
 */
public sealed interface Outcome<T> {

    /** The value exists. */
    record Known<T>(T value) implements Outcome<T> {}

    /**
     * The data do not carry a value.
     *
     * @param reason why
     * @param valid how many valid data there were
     * @param needed how many the rule asks for
     */
    record Insufficient<T>(Reason reason, int valid, int needed) implements Outcome<T> {}

    static <T> Outcome<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Outcome<T> insufficient(Reason reason, int valid, int needed) {
        return new Insufficient<>(reason, valid, needed);
    }

    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    default Optional<T> known() {
        return this instanceof Known<T> k ? Optional.of(k.value()) : Optional.empty();
    }

    /** The same outcome of another value; a reason stays. */
    default <R> Outcome<R> map(Function<T, R> change) {
        if (this instanceof Insufficient<T> i) {
            return new Insufficient<>(i.reason(), i.valid(), i.needed());
        }
        return new Known<>(change.apply(((Known<T>) this).value()));
    }
}
