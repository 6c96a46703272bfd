package io.qingce.load.report;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a large ledger out of one year of one city that was folded in the usual way: the same rows for other cities and
 * years. Folding ten years of 337 cities would take an hour and end in the same rows.
 */
final class Copies {

    private final Connection connection;

    Copies(Connection connection) {
        this.connection = connection;
    }

    /** Gives cities 1 to {@code count - 1} what city 0 has. */
    void cities(int count) throws SQLException {
        String numbers = "generate_series(1, " + (count - 1) + ") as n";
        String city = "'" + Events.city(0).replaceAll("\\d+$", "") + "' || n";
        copy("site_copy", numbers, Map.of("site", "o.site || '-' || n", "region", city));
        copy("region_day", numbers, Map.of("region", city));
        analyze();
    }

    /** Gives all cities the same days in so many years before. */
    void years(int before) throws SQLException {
        String numbers = "generate_series(1, " + before + ") as n";
        copy("region_day", numbers, Map.of("day", "(o.day - make_interval(years => n))::date"));
        analyze();
    }

    private void analyze() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze region_day");
            statement.execute("vacuum analyze site_copy");
        }
    }

    /** Copies all rows of a table, with expressions in the place of some columns. */
    private void copy(String table, String numbers, Map<String, String> changed) throws SQLException {
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> changed.getOrDefault(column, "o." + column))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into %s (%s) select %s from %s o cross join %s"
                    .formatted(table, String.join(", ", columns), values, table, numbers));
        }
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (row.next()) {
                if (!"YES".equals(row.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(row.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }
}
