package io.qingce.chassis.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes records of rows by their constructor. How a type is read is found out once. */
final class RecordReader<R> {

    private static final ClassValue<RecordReader<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordReader<?> computeValue(Class<?> type) {
            return new RecordReader<>(type);
        }
    };

    private final Constructor<R> constructor;
    private final List<Function<Row, @Nullable Object>> members;

    private RecordReader(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has this constructor", impossible);
        }
        members = Arrays.stream(components).map(RecordReader::member).toList();
    }

    @SuppressWarnings("unchecked")
    static <R extends Record> RecordReader<R> of(Class<R> type) {
        return (RecordReader<R>) KNOWN.get(type);
    }

    R read(Row row) {
        try {
            return constructor.newInstance(
                    members.stream().map(member -> member.apply(row)).toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("a row is no " + constructor.getDeclaringClass(), failure);
        }
    }

    /** By the type: optional, a list of an array, marked as nullable, or with a value. */
    private static Function<Row, @Nullable Object> member(RecordComponent component) {
        String column = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        Class<?> type = component.getType();
        if (type == Optional.class) {
            Class<?> held = argument(component);
            return row -> row.optional(column, held);
        }
        if (type == List.class) {
            Class<?> element = argument(component);
            return row -> row.list(column, element);
        }
        Columns.Reader<?> reader = Columns.of(type);
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? row -> row.read(column, reader)
                : row -> row.required(column, reader);
    }

    private static Class<?> argument(RecordComponent component) {
        Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) argument;
    }
}
