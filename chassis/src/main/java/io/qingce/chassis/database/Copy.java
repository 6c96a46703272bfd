package io.qingce.chassis.database;

import org.jspecify.annotations.Nullable;

/** Rows that are copied into a table, which costs far less per row than a statement. */
public final class Copy implements Change {

    private final String sql;
    private final StringBuilder lines = new StringBuilder();

    private Copy(String sql) {
        this.sql = sql;
    }

    /** @param columns their names, with commas between them */
    public static Copy into(String table, String columns) {
        return new Copy("copy " + table + " (" + columns + ") from stdin");
    }

    /** Adds a row: a value per column, each written as its {@code toString}. */
    public Copy row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                lines.append('\t');
            }
            if (values[i] == null) {
                lines.append("\\N");
            } else {
                append(values[i].toString());
            }
        }
        lines.append('\n');
        return this;
    }

    String sql() {
        return sql;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The rows in the text format of COPY. */
    String lines() {
        return lines.toString();
    }

    private void append(String text) {
        int from = lines.length();
        lines.append(text);
        for (int i = lines.length() - 1; i >= from; i--) {
            char each = lines.charAt(i);
            if (each == '\\' || each == '\t' || each == '\n' || each == '\r') {
                lines.replace(i, i + 1, escaped(each));
            }
        }
    }

    private static String escaped(char each) {
        return switch (each) {
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> "\\\\";
        };
    }
}
