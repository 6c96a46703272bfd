package io.qingce.load.plan;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One question to plan-service as plain SQL over the same rows: what its answer costs without the service. Asked as the
 * service asks it, by the same indexes and in the same order, in one statement.
 *
 * @param text the statement
 * @param values of its parameters: a text, a number, or a list of numbers or texts for an array
 */
record PlainSql(String text, List<Object> values) {

    /** Rows of a page, and one more by which the service knows that there is another page. */
    private static final String PAGE = " limit ?";

    private static final String BY_UNIT = """
            with page as (
                select distinct m.region, answering.unit from milestone m
                cross join lateral unnest(
                    case when cardinality(m.answering) = 0 then array[''] else m.answering end) as answering (unit)
                where %1$s order by m.region, answering.unit limit ?)
            select page.region, page.unit, m.document from page
            join milestone m on m.region = page.region
                and (page.unit = any (m.answering) or page.unit = '' and cardinality(m.answering) = 0)
            where %1$s order by page.region, page.unit, m.plan_code, m.position
            """;

    private static final String UNITS = """
            with place as (select distinct region, name from plan_unit where %s order by region, name limit ?)
            select u.region, u.name, u.name_en, u.kind, u.aliases, u.above_unit, u.plan_code from plan_unit u
            join place p on u.region = p.region and u.name = p.name order by u.region, u.name, u.plan_code
            """;

    PlainSql {
        values = List.copyOf(values);
    }

    /** Conditions that all have to hold, with their values. */
    static final class Where {

        private final List<String> clauses = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Where and(String clause, Object... more) {
            clauses.add(clause);
            values.addAll(List.of(more));
            return this;
        }

        /** Words that occur in what a row is looked for by. */
        Where words(String words) {
            String folded = words.toLowerCase(Locale.ROOT);
            and("position(? in search_text) > 0", folded);
            List<Integer> pairs = pairs(folded);
            return pairs.isEmpty() ? this : and("grams @> ?", pairs);
        }

        /** A unit by its name or an alias. */
        Where unit(String unit) {
            return and(
                    "units && array(select distinct name::varchar from plan_unit where name = ? or aliases @> ?)",
                    unit,
                    List.of(unit));
        }

        private String joined() {
            return String.join(" and ", clauses);
        }
    }

    /** The issued plans. */
    static PlainSql plans(int rows) {
        String text = "select code, revision, title_zh, title_en, status, region, period_from, period_to, target_count"
                + " from plan where status = ? order by code" + PAGE;
        return new PlainSql(text, List.of("ISSUED", rows));
    }

    /** Targets or tasks. */
    static PlainSql items(String table, Where where, int rows) {
        String text = "select plan_code, position, region, document from " + table + " where " + where.joined()
                + " order by plan_code, position" + PAGE;
        return new PlainSql(text, and(where.values, rows));
    }

    /** Milestones under the units that answer for them. */
    static PlainSql milestonesByUnit(Where where, int rows) {
        List<Object> values = and(where.values, rows);
        values.addAll(where.values);
        return new PlainSql(BY_UNIT.formatted(where.joined()), values);
    }

    /** Units, as all plans of a region name them. */
    static PlainSql units(Where where, int rows) {
        return new PlainSql(UNITS.formatted(where.joined()), and(where.values, rows));
    }

    /**
     * Reads the answer, row by row and column by column.
     *
     * @return bytes of its texts in UTF-8
     */
    long run(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, parameter(connection, values.get(i)));
            }
            try (ResultSet row = statement.executeQuery()) {
                return read(row);
            }
        }
    }

    private static long read(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        long bytes = 0;
        while (row.next()) {
            for (int column = 1; column <= columns; column++) {
                String value = row.getString(column);
                bytes += value == null ? 0 : value.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return bytes;
    }

    private static Object parameter(Connection connection, Object value) throws SQLException {
        return value instanceof List<?> list ? array(connection, list) : value;
    }

    private static Array array(Connection connection, List<?> list) throws SQLException {
        return connection.createArrayOf(list.get(0) instanceof Integer ? "integer" : "varchar", list.toArray());
    }

    private static List<Object> and(List<Object> values, Object last) {
        List<Object> all = new ArrayList<>(values);
        all.add(last);
        return all;
    }

    /** Neighbours in a text as the column grams holds them; those of two Latin letters are not kept. */
    static List<Integer> pairs(String folded) {
        int[] characters = folded.codePoints().toArray();
        List<Integer> pairs = new ArrayList<>();
        for (int i = 1; i < characters.length; i++) {
            if (characters[i - 1] >= 128 || characters[i] >= 128) {
                pairs.add(characters[i - 1] % 32_768 * 65_536 + characters[i] % 65_536);
            }
        }
        return pairs.stream().distinct().toList();
    }
}
