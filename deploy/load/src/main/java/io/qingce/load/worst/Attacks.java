package io.qingce.load.worst;

import static io.qingce.local.stack.ServiceName.MONITORING;
import static io.qingce.local.stack.ServiceName.PLAN;
import static io.qingce.local.stack.ServiceName.REPORT;

import io.qingce.local.stack.ServiceName;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The worst requests that anybody thought of. Add what you think of. */
final class Attacks {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final String CSV = "text/csv";
    private static final String LINES = "application/x-ndjson";
    private static final String OBSERVATIONS = "/api/observations";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CALCULATION = "/api/calculations/water-class";
    private static final String STATISTICS = "/api/calculations/air-statistics";
    private static final String PLAN_PATH = "/api/plans/worst";

    private Attacks() {}

    static List<Attack> all() {
        return Stream.of(feeds(), trees(), plans(), slow(), untaken())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> feeds() {
        return List.of(
                packed(
                        MONITORING,
                        "array of arrays of 10 M objects",
                        OBSERVATIONS,
                        JSON,
                        "[[",
                        "{},",
                        10_000_000,
                        "{}]]"),
                packed(MONITORING, "200 000 items rejected", OBSERVATIONS, JSON, "[", "{},", 199_999, "{}]"),
                packed(
                        MONITORING,
                        "200 000 lines rejected",
                        OBSERVATIONS,
                        CSV,
                        "site,periodEnd,PM2.5\n",
                        "a,b,c\n",
                        200_000,
                        ""),
                packed(MONITORING, "stream of 300 000 bad lines", OBSERVATIONS, LINES, "", "{}\n", 300_000, ""),
                plain(MONITORING, "one line of 3 MB", "POST", OBSERVATIONS, LINES, Bombs.text("x".repeat(3 << 20))),
                plain(
                        MONITORING,
                        "header of 500 000 columns",
                        "POST",
                        OBSERVATIONS,
                        CSV,
                        Bombs.text("a,".repeat(500_000))),
                plain(
                        MONITORING,
                        "one string of 3 MB",
                        "POST",
                        OBSERVATIONS,
                        JSON,
                        Bombs.text("{\"site\":\"" + "x".repeat(3 << 20) + "\"}")),
                plain(MONITORING, "30 000 levels", "POST", OBSERVATIONS, JSON, Bombs.text("[".repeat(30_000))),
                plain(
                        MONITORING,
                        "item of 5 000 members",
                        "POST",
                        OBSERVATIONS,
                        JSON,
                        Bombs.text("[" + members(5_000) + "]")),
                packed(
                        MONITORING,
                        "dry run of 200 000 items",
                        OBSERVATIONS + "?dryRun=true",
                        JSON,
                        "[",
                        ITEM + ",",
                        199_999,
                        ITEM + "]"),
                packed(
                        MONITORING,
                        "GeoJSON of 1 M features",
                        "PUT",
                        "/api/sites.geojson",
                        JSON,
                        "{\"type\":\"FeatureCollection\",\"features\":[",
                        "{},",
                        1_000_000,
                        "{}]}"));
    }

    private static List<Attack> trees() {
        return List.of(
                packed(REPORT, "calculation of 10 M objects", CALCULATION, JSON, "[", "{},", 10_000_000, "{}]"),
                plain(
                        REPORT,
                        "calculation of 300 000 objects",
                        "POST",
                        CALCULATION,
                        JSON,
                        Bombs.text("[" + "{},".repeat(300_000) + "{}]")),
                plain(
                        REPORT,
                        "statistics of one list of 400 000",
                        "POST",
                        STATISTICS,
                        JSON,
                        Bombs.text("[{\"values\":[" + "1,".repeat(400_000) + "1]}]")),
                plain(
                        REPORT,
                        "300 000 small keys",
                        "POST",
                        CALCULATION,
                        JSON,
                        Bombs.text("[" + members(300_000) + "]")),
                plain(
                        REPORT,
                        "scoring rule of 900 000 empty lists",
                        "PUT",
                        "/api/scoring-rules/worst",
                        JSON,
                        Bombs.text("[" + "[],".repeat(900_000) + "[]]")),
                plain(
                        REPORT,
                        "number of 3 M digits",
                        "POST",
                        CALCULATION,
                        JSON,
                        Bombs.text("[" + "9".repeat(3 << 20) + "]")));
    }

    private static List<Attack> plans() {
        return List.of(
                plain(
                        PLAN,
                        "plan of 290 000 empty targets",
                        "PUT",
                        PLAN_PATH,
                        JSON,
                        Bombs.text("{\"targets\":[" + "{},".repeat(290_000) + "{}]}")),
                plain(
                        PLAN,
                        "plan of 70 000 empty targets",
                        "PUT",
                        PLAN_PATH,
                        JSON,
                        Bombs.text("{\"targets\":[" + "{},".repeat(70_000) + "{}]}")),
                plain(
                        PLAN,
                        "plan of 6 000 empty targets",
                        "PUT",
                        PLAN_PATH,
                        JSON,
                        Bombs.text("{\"targets\":[" + "{},".repeat(6_000) + "{}]}")),
                plain(PLAN, "YAML aliases", "PUT", PLAN_PATH, YAML, Bombs.text(aliases())),
                plain(
                        PLAN,
                        "YAML of 250 000 empty lists",
                        "PUT",
                        PLAN_PATH,
                        YAML,
                        Bombs.text("a: [" + "[],".repeat(250_000) + "[]]")),
                plain(
                        PLAN,
                        "workbook of 400 MB of zeroes",
                        "PUT",
                        PLAN_PATH + "/workbook",
                        SHEET,
                        Bombs.workbook(400 << 20)),
                plain(
                        PLAN,
                        "form of 5 000 files",
                        "POST",
                        PLAN_PATH + "/workbook",
                        "multipart/form-data; boundary=b",
                        Bombs.form("b", 5_000)),
                packed(
                        PLAN,
                        "report of 10 M objects",
                        PLAN_PATH + "/reports",
                        JSON,
                        "{\"a\":[",
                        "{},",
                        10_000_000,
                        "{}]}"));
    }

    private static List<Attack> slow() {
        return List.of(
                plain(
                                MONITORING,
                                "table of 1 MB",
                                "POST",
                                OBSERVATIONS,
                                CSV,
                                Bombs.text("site,periodEnd,PM2.5\n" + "a,b,c\n".repeat(170_000)))
                        .unfinished(),
                plain(MONITORING, "silent stream", "POST", OBSERVATIONS, LINES, Bombs.text("{}\n{"))
                        .unfinished(),
                plain(REPORT, "calculation", "POST", CALCULATION, JSON, Bombs.text("[" + "{},".repeat(100_000) + "{}]"))
                        .unfinished(),
                plain(
                                PLAN,
                                "evidence of 1 MB",
                                "POST",
                                PLAN_PATH + "/reports/1/evidence",
                                "application/pdf",
                                Bombs.text("x".repeat(1 << 20)))
                        .unfinished());
    }

    /** Requests whose answers are longer than what lies in the buffers of a connection. */
    private static List<Attack> untaken() {
        List<String> longAnswers = List.of("200 000 lines rejected, gzip", "plan of 6 000 empty targets");
        return Stream.of(feeds(), plans())
                .flatMap(List::stream)
                .filter(attack -> longAnswers.contains(attack.what()))
                .map(Attack::untaken)
                .toList();
    }

    private static final String ITEM =
            "{\"site\":\"worst\",\"periodEnd\":\"2025-01-01T01:00:00+08:00\",\"values\":{\"PM2.5\":35,\"SO2\":9}}";

    private static String members(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
    }

    private static String aliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        IntStream.range(1, 1000).forEach(i -> bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1)));
        return bomb.toString();
    }

    private static Attack plain(
            ServiceName service, String what, String method, String path, String type, Buffer body) {
        return new Attack(service, what, method, path, Map.of("Content-Type", type), body);
    }

    private static Attack packed(
            ServiceName service,
            String what,
            String path,
            String type,
            String begin,
            String again,
            int times,
            String end) {
        return packed(service, what, "POST", path, type, begin, again, times, end);
    }

    private static Attack packed(
            ServiceName service,
            String what,
            String method,
            String path,
            String type,
            String begin,
            String again,
            int times,
            String end) {
        return new Attack(
                service,
                what + ", gzip",
                method,
                path,
                Map.of("Content-Type", type, "Content-Encoding", "gzip"),
                Bombs.gzip(begin, again, times, end));
    }
}
