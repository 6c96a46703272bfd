package io.qingce.chassis.parameter;

import io.qingce.chassis.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values of query parameters are read: one reader and one refusal for each type, so that resources are handed values
 * instead of texts. A service extends it once, as a {@code @Provider}. A parameter that is not sent stays null.
 */
public abstract class ParameterConverters implements ParamConverterProvider {

    private final Map<Class<?>, BiFunction<String, String, ?>> readers = new HashMap<>();

    /** Reads what every service reads alike: days, moments, and whether something is wanted. */
    protected ParameterConverters() {
        read(LocalDate.class, (field, text) -> QueryValue.day(field, text).orElseThrow());
        read(Instant.class, (field, text) -> QueryValue.time(field, text).orElseThrow());
        read(Boolean.class, QueryValue::isTrue);
    }

    /** @param reader from the name of the parameter and its text, or with the refusal of {@link QueryValue#refused} */
    protected final <T> void read(Class<T> type, BiFunction<String, String, T> reader) {
        readers.put(type, reader);
    }

    /**
     * A value that one reader knows, or does not.
     *
     * @param reason slug of the refusal of a text that it does not know
     * @param rule what it knows, in one sentence
     */
    protected final <T> void choose(Class<T> type, String reason, String rule, Function<String, Optional<T>> reader) {
        read(type, (field, text) -> reader.apply(text).orElseThrow(() -> QueryValue.refused(field, reason, rule)));
    }

    /** One of the constants of a type, by its name. */
    protected final <T extends Enum<T>> void choose(Class<T> type, String reason, String rule) {
        choose(
                type,
                reason,
                rule,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst());
    }

    /** The value of a parameter that came in another way than in an address; null if it did not come. */
    @SuppressWarnings("unchecked")
    public final <T> @Nullable T value(Class<T> type, String field, @Nullable String text) {
        return text == null
                ? null
                : (T) Objects.requireNonNull(readers.get(type), type::getName).apply(field, text);
    }

    /** The same with what holds if it did not come. */
    public final <T> T value(Class<T> type, String field, @Nullable String text, T otherwise) {
        T value = value(type, field, text);
        return value == null ? otherwise : value;
    }

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String field = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        return field == null || !readers.containsKey(type) ? null : new Reader<>(this, type, field);
    }

    /** @throws ProblemException 400 naming the parameter, from {@link #fromString} */
    private record Reader<T>(ParameterConverters converters, Class<T> type, String field) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(String text) {
            return converters.value(type, field, text);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
