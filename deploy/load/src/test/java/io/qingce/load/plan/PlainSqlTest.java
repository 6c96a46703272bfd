package io.qingce.load.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.ServiceDatabase;
import io.qingce.load.plan.PlainSql.Where;
import io.qingce.local.stack.ServiceName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The baseline over the tables of plan-service, made by its own scripts: each question finds the rows that it means. */
class PlainSqlTest {

    private static final int ALL = 1_000;

    @TempDir
    private static Path folder;

    private static ServiceDatabase database;
    private static Connection connection;

    @BeforeAll
    static void fill() throws SQLException {
        database = new ServiceDatabase(folder, ServiceName.PLAN);
        connection = database.connection();
        plan("p1", "ISSUED", "青川市");
        plan("p2", "ISSUED", "云阳区");
        plan("p3", "DRAFT", "云阳区");
        target("p1", 1, "青川市", "MONITORED_AIR", List.of(2024, 2025), List.of("市水利局"), "秸秆禁烧 PM2.5");
        target("p1", 2, "青川市", "REPORTED", List.of(2025), List.of("市生态环境局"), "扬尘 AQI");
        target("p2", 1, "云阳区", "MONITORED_AIR", List.of(2025), List.of("市水利局", "市生态环境局"), "扬尘与秸秆");
        target("p2", 2, "云阳区", "MONITORED_WATER", List.of(2023), List.of(), "断面 pm");
        task("p1", 1, "青川市", List.of("市水利局"), "秸秆");
        task("p2", 1, "云阳区", List.of("市生态环境局"), "燃煤");
        unit("p1", "市水利局", "青川市", List.of("水利局"));
        unit("p1", "市生态环境局", "青川市", List.of());
        unit("p2", "市生态环境局", "云阳区", List.of("环保局"));
        milestone("p1", 1, "青川市", List.of(2024), 6, List.of("市水利局", "市生态环境局"));
        milestone("p1", 2, "青川市", List.of(2024), null, List.of());
        milestone("p2", 1, "云阳区", List.of(2025), 6, List.of("市生态环境局"));
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @Test
    void refusesAQuestionWhoseParametersAreNotAllGiven() {
        PlainSql sql = new PlainSql("select 1 where 1 = ? and 2 = ?", List.of(1));
        assertThrows(SQLException.class, () -> sql.run(connection));
    }

    @Test
    void findsTheIssuedPlansInTheirOrder() throws SQLException {
        assertEquals(List.of("p1", "p2"), first(PlainSql.plans(ALL)));
        assertEquals(List.of("p1"), first(PlainSql.plans(1)));
    }

    @Test
    void findsTheTargetsOfAPlan() throws SQLException {
        assertEquals(List.of("p1 1", "p1 2"), items("target", new Where().and("plan_code = ?", "p1")));
        assertEquals(List.of(), items("target", new Where().and("plan_code = ?", "p9")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, MONITORED_AIR, p1 1;p2 1",
        "2024, MONITORED_AIR, p1 1",
        "2025, REPORTED, p1 2",
        "2023, MONITORED_AIR, ''"
    })
    void findsTargetsByYearAndClass(int year, String dataClass, String found) throws SQLException {
        Where where = new Where().and("due_years @> ?", List.of(year)).and("data_class = ?", dataClass);
        assertEquals(Arrays.stream(found.split(";")).filter(it -> !it.isEmpty()).toList(), items("target", where));
    }

    /** By its name, or by what some plan calls it. */
    @ParameterizedTest
    @CsvSource({"市水利局, p1 1;p2 1", "水利局, p1 1;p2 1", "环保局, p1 2;p2 1", "市农业农村局, ''"})
    void findsTargetsByAUnitOrItsAlias(String unit, String found) throws SQLException {
        assertEquals(
                Arrays.stream(found.split(";")).filter(it -> !it.isEmpty()).toList(),
                items("target", new Where().unit(unit)));
    }

    /** Characters next to each other, and letters whatever their case; a word of two pairs that stand apart is not found. */
    @ParameterizedTest
    @CsvSource({"秸秆, p1 1;p2 1", "扬尘, p1 2;p2 1", "PM, p1 1;p2 2", "尘秸, ''", "秆禁烧, p1 1", "与, p2 1"})
    void findsWordsInTargets(String words, String found) throws SQLException {
        assertEquals(
                Arrays.stream(found.split(";")).filter(it -> !it.isEmpty()).toList(),
                items("target", new Where().words(words)));
    }

    @Test
    void findsTasksByUnitAndWords() throws SQLException {
        assertEquals(List.of("p1 1"), items("task", new Where().unit("市水利局")));
        assertEquals(List.of("p2 1"), items("task", new Where().unit("环保局").words("燃煤")));
        assertEquals(List.of(), items("task", new Where().unit("环保局").words("秸秆")));
    }

    @Test
    void findsTheUnitsOfARegionAsEveryPlanNamesThem() throws SQLException {
        assertEquals(
                List.of("市水利局", "市生态环境局"),
                column(PlainSql.units(new Where().and("region = ?", "青川市"), ALL), 2).stream()
                        .sorted()
                        .toList());
        assertEquals(List.of("市生态环境局"), column(PlainSql.units(new Where().words("环保"), ALL), 2));
    }

    /** Under each unit that answers for it; what nobody answers for stands under no name. */
    @Test
    void findsMilestonesUnderTheUnitsThatAnswerForThem() throws SQLException {
        Where due = new Where().and("m.due_years @> ?", List.of(2024));
        List<String> units = column(PlainSql.milestonesByUnit(due, ALL), 2);
        assertEquals(List.of("", "市水利局", "市生态环境局"), units.stream().sorted().toList());
        Where june = new Where().and("m.due_years @> ?", List.of(2025)).and("m.due_month = ?", 6);
        assertEquals(List.of("云阳区"), column(PlainSql.milestonesByUnit(june, ALL), 1));
    }

    @Test
    void readsEveryColumnOfEveryRow() throws SQLException {
        assertEquals(
                "p1 1".length() - 1 + "青川市".getBytes(StandardCharsets.UTF_8).length + "{\"n\": 1}".length(),
                PlainSql.items("task", new Where().and("plan_code = ?", "p1"), ALL)
                        .run(connection));
        assertEquals(
                0,
                PlainSql.items("task", new Where().and("plan_code = ?", "p9"), ALL)
                        .run(connection));
    }

    /** Whatever the readers ask: PostgreSQL takes it. */
    @Test
    void isUnderstoodByTheDatabaseWhateverIsAsked() throws SQLException {
        ReadMix mix = new ReadMix(List.of(new ReadMix.Place("p1", "青川市", "青川"), new ReadMix.Place("p2", "云阳区", "云阳")));
        Random random = new Random(11);
        long bytes = 0;
        for (int i = 0; i < 600; i++) {
            bytes += mix.next(random).sql().run(connection);
        }
        assertTrue(bytes > 10_000, "found next to nothing: " + bytes);
    }

    private static List<String> items(String table, Where where) throws SQLException {
        PlainSql sql = PlainSql.items(table, where, ALL);
        List<String> codes = column(sql, 1);
        List<String> positions = column(sql, 2);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            items.add(codes.get(i) + " " + positions.get(i));
        }
        return items;
    }

    private static List<String> first(PlainSql sql) throws SQLException {
        return column(sql, 1);
    }

    private static List<String> column(PlainSql sql, int column) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            for (int i = 0; i < sql.values().size(); i++) {
                Object value = sql.values().get(i);
                statement.setObject(i + 1, value instanceof List<?> list ? array(list) : value);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(column));
                }
            }
        }
        return found;
    }

    private static Object array(List<?> list) throws SQLException {
        boolean areNumbers = !list.isEmpty() && list.get(0) instanceof Integer;
        return connection.createArrayOf(areNumbers ? "integer" : "varchar", list.toArray());
    }

    private static void plan(String code, String status, String region) throws SQLException {
        insert(
                "insert into plan (code, revision, title_zh, title_en, status, region, period_from, period_to, target_count)"
                        + " values (?, 1, '规划', 'Plan', ?, ?, '2021-01-01', '2025-12-31', 2)",
                code,
                status,
                region);
    }

    private static void target(
            String plan,
            int position,
            String region,
            String dataClass,
            List<Integer> years,
            List<String> units,
            String words)
            throws SQLException {
        String folded = words.toLowerCase(Locale.ROOT);
        insert(
                "insert into target (plan_code, id, position, data_class, nature, indicator, comparators, due_years,"
                        + " search_text, document, region, units, grams)"
                        + " values (?, ?, ?, ?, 'BINDING', 'i', '{}', ?, ?, '{\"n\": 1}', ?, ?, ?)",
                plan,
                "T" + position,
                position,
                dataClass,
                array(years),
                folded,
                region,
                array(units),
                array(PlainSql.pairs(folded)));
    }

    private static void task(String plan, int position, String region, List<String> units, String words)
            throws SQLException {
        insert(
                "insert into task (plan_code, id, region, position, code, group_id, due_years, units, search_text,"
                        + " document, grams) values (?, ?, ?, ?, ?, 'g', '{}', ?, ?, '{\"n\": 1}', ?)",
                plan,
                "K" + position,
                region,
                position,
                "c" + position,
                array(units),
                words,
                array(PlainSql.pairs(words)));
    }

    private static void unit(String plan, String name, String region, List<String> aliases) throws SQLException {
        String words = name + " " + String.join(" ", aliases);
        insert(
                "insert into plan_unit (plan_code, name, region, name_en, kind, aliases, search_text, grams)"
                        + " values (?, ?, ?, 'Bureau', 'BUREAU', ?, ?, ?)",
                plan,
                name,
                region,
                array(aliases),
                words,
                array(PlainSql.pairs(words)));
    }

    private static void milestone(
            String plan, int position, String region, List<Integer> years, Integer month, List<String> answering)
            throws SQLException {
        insert(
                "insert into milestone (plan_code, target_id, point, region, position, due_years, due_month, units,"
                        + " answering, document) values (?, ?, 0, ?, ?, ?, ?, ?, ?, '{\"n\": 1}')",
                plan,
                "T" + position,
                region,
                position,
                array(years),
                month,
                array(answering),
                array(answering));
    }

    private static void insert(String text, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    statement.setNull(i + 1, Types.INTEGER);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            statement.executeUpdate();
        }
    }
}
