package io.qingce.chassis.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts values in the places of a statement. */
final class Values {

    private final ObjectWriter json;

    Values(ObjectMapper json) {
        this.json = json.writer(new WithoutNul());
    }

    void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof Instant time) {
            statement.setObject(place, time.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(place, constant.name());
        } else if (value instanceof Sql.Json kept) {
            setUntyped(statement, place, text(kept));
        } else if (value instanceof List<?> elements) {
            setArray(statement, place, elements);
        } else {
            statement.setObject(place, value);
        }
    }

    private void setArray(PreparedStatement statement, int place, List<?> elements) throws SQLException {
        Object first = elements.stream().filter(Objects::nonNull).findFirst().orElse(null);
        if (first == null) {
            setUntyped(statement, place, "{" + String.join(",", Collections.nCopies(elements.size(), "null")) + "}");
            return;
        }
        String type = elementType(first);
        Object[] sent = type.equals("text") || type.equals("timestamptz")
                ? elements.stream().map(this::text).toArray(String[]::new)
                : elements.toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, sent));
    }

    /** The database takes it for what stands there: a column, or a cast. */
    private static void setUntyped(PreparedStatement statement, int place, String text) throws SQLException {
        statement.setObject(place, text, Types.OTHER);
    }

    private @Nullable String text(@Nullable Object element) {
        if (element instanceof Enum<?> constant) {
            return constant.name();
        }
        return element instanceof Sql.Json kept ? text(kept) : element == null ? null : element.toString();
    }

    private String text(Sql.Json kept) {
        try {
            return json.writeValueAsString(kept.value());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("no JSON of " + kept.value().getClass(), unwritable);
        }
    }

    private static String elementType(Object element) {
        if (element instanceof Long) {
            return "bigint";
        }
        if (element instanceof Integer) {
            return "integer";
        }
        if (element instanceof Boolean) {
            return "boolean";
        }
        if (element instanceof LocalDate) {
            return "date";
        }
        if (element instanceof Instant) {
            return "timestamptz";
        }
        return element instanceof BigDecimal ? "numeric" : "text";
    }

    /**
     * JSON that the database holds: NUL, which it does not know, becomes the sign for what cannot be shown. Such texts quote what somebody
     * sent, as a problem does; what is stored as a fact has no NUL (see {@code StorableText}).
     */
    private static final class WithoutNul extends CharacterEscapes {

        private static final SerializableString SIGN = new SerializedString("\uFFFD");

        private final int[] ascii = standardAsciiEscapesForJSON();

        WithoutNul() {
            ascii[0] = ESCAPE_CUSTOM;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int letter) {
            return letter == 0 ? SIGN : null;
        }
    }
}
