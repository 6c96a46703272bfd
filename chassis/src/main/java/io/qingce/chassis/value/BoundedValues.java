package io.qingce.chassis.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.YearDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.YearMonthDeserializer;
import io.qingce.chassis.language.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.Predicate;

/** Readers of JSON that refuse what no field can hold, each kind of value in one place. */
public final class BoundedValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public BoundedValues() {
        super("bounded-values");
        add(String.class, new StringDeserializer(), StorableText::isStorable, StorableText.RULE);
        add(
                BigDecimal.class,
                new NumberDeserializers.BigDecimalDeserializer(),
                ValueRange::holds,
                ValueRange.OF_NUMBERS);
        add(LocalDate.class, LocalDateDeserializer.INSTANCE, ValueRange::holds, ValueRange.OF_YEARS);
        add(OffsetDateTime.class, InstantDeserializer.OFFSET_DATE_TIME, ValueRange::holds, ValueRange.OF_YEARS);
        add(Instant.class, InstantDeserializer.INSTANT, ValueRange::holds, ValueRange.OF_YEARS);
        add(YearMonth.class, YearMonthDeserializer.INSTANCE, ValueRange::holds, ValueRange.OF_YEARS);
        add(Year.class, YearDeserializer.INSTANCE, ValueRange::holds, ValueRange.OF_YEARS);
        addKeyDeserializer(String.class, new KeepableKey());
    }

    private <T> void add(Class<T> type, JsonDeserializer<T> reader, Predicate<T> range, String rule) {
        addDeserializer(type, new Bounded<>(type, reader, range, rule));
    }

    /** A reader with a range. */
    private static final class Bounded<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient JsonDeserializer<T> reader;
        private final transient Predicate<T> range;
        private final String rule;

        Bounded(Class<T> type, JsonDeserializer<T> reader, Predicate<T> range, String rule) {
            super(type);
            this.reader = reader;
            this.range = range;
            this.rule = rule;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!isWritten(parser)) {
                throw MismatchedInputException.from(parser, handledType(), Words.both("时间须写作文字。", "A time is a text."));
            }
            T value = reader.deserialize(parser, context);
            if (value == null) {
                // Of a text of nothing the reader makes no value, as if nobody had sent it.
                throw MismatchedInputException.from(
                        parser,
                        handledType(),
                        Words.both("空文字不是取值；不填请省略此项。", "A text of nothing is no value; leave it out."));
            }
            if (!range.test(value)) {
                throw new OutOfRangeException(parser, rule, handledType());
            }
            return value;
        }

        /** As a number a time would be one since 1970, whoever meant a day by 20260301; the number of a year is its name. */
        private boolean isWritten(JsonParser parser) {
            return logicalType() != LogicalType.DateTime
                    || handledType() == Year.class
                    || parser.hasToken(JsonToken.VALUE_STRING);
        }

        @Override
        public LogicalType logicalType() {
            return reader.logicalType();
        }
    }

    private static final class KeepableKey extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            if (!StorableText.isStorable(key)) {
                throw new OutOfRangeException(context.getParser(), StorableText.RULE, String.class);
            }
            return key;
        }
    }
}
