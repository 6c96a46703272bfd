package io.qingce.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Events as the other services send them. */
public final class Events {

    public static final String PLANS = "plan.plan-published.v1";
    public static final String REPORTED = "plan.value-reported.v1";
    public static final String PROGRESS = "plan.progress-reported.v1";
    public static final String SITES = "monitoring.site-changed.v1";
    public static final String EXCEPTIONAL = "monitoring.exceptional-event-decided.v1";
    public static final String OBSERVATIONS = "monitoring.observations-recorded.v1";

    /** Clean air: every sub-index is below 50. */
    public static final Map<String, String> CLEAN =
            Map.of("SO2", "8", "NO2", "20", "PM10", "40", "PM2.5", "20", "CO", "0.5", "O3", "60");

    /** An event as it stands in a topic. */
    public record Event(String topic, String key, String json) {

        /** The same with other members. */
        public Event replacing(String members, String others) {
            return new Event(topic, key, json.replace(members, others));
        }
    }

    private Events() {}

    public static Map<String, String> cleanBut(String code, String value) {
        Map<String, String> values = new java.util.HashMap<>(CLEAN);
        values.put(code, value);
        return values;
    }

    public static Event station(String code, long revision, String region, boolean controlPoint) {
        return site(code, revision, "AIR_STATION", region, controlPoint, false);
    }

    public static Event site(
            String code, long revision, String kind, String region, boolean controlPoint, boolean simulated) {
        String json = """
                {"code":"%s","revision":%d,"name":"点位%s","kind":"%s","region":"%s","controlPoint":%b,"simulated":%b,"aliases":[]}""".formatted(code, revision, code, kind, region, controlPoint, simulated);
        return new Event(SITES, code, json);
    }

    /** One observation of an event. */
    public static String observation(
            OffsetDateTime end, String averaging, String version, long revision, Map<String, String> values) {
        String content = values.entrySet().stream()
                .map(value -> "\"%s\":%s".formatted(value.getKey(), value.getValue()))
                .sorted()
                .collect(Collectors.joining(","));
        return """
                {"periodEnd":"%s","averaging":"%s","version":"%s","revision":%d,"values":{%s}}""".formatted(end, averaging, version, revision, content);
    }

    /** One hour of a day, labelled by its end, 1 to 24. */
    public static String hour(LocalDate day, int hour, String version, long revision, Map<String, String> values) {
        OffsetDateTime end = OffsetDateTime.of(day.atStartOfDay().plusHours(hour), ZoneOffset.ofHours(8));
        return observation(end, "PT1H", version, revision, values);
    }

    public static Event observed(String site, List<String> observations) {
        return new Event(
                OBSERVATIONS,
                site,
                "{\"site\":\"%s\",\"observations\":[%s]}".formatted(site, String.join(",", observations)));
    }

    /** Twenty-four equal hours. */
    public static Event day(String site, LocalDate day, String version, long revision, Map<String, String> values) {
        List<String> hours = new ArrayList<>();
        for (int hour = 1; hour <= 24; hour++) {
            hours.add(hour(day, hour, version, revision, values));
        }
        return observed(site, hours);
    }

    public static Event day(String site, LocalDate day, Map<String, String> values) {
        return day(site, day, "REAL_TIME", 1, values);
    }

    /** A single water sample at ten in the morning. */
    public static Event sample(String site, LocalDate day, Map<String, String> values) {
        OffsetDateTime end =
                OffsetDateTime.of(LocalDateTime.of(day, java.time.LocalTime.of(10, 0)), ZoneOffset.ofHours(8));
        return observed(site, List.of(observation(end, "PT0S", "REAL_TIME", 1, values)));
    }

    /** An exceptional event that takes particles out of whole days of a region. */
    public static Event exceptional(
            String code, long revision, String region, String status, LocalDate first, LocalDate last) {
        String json = """
                {"event":"%s","revision":%d,"kind":"DUST","regions":["%s"],"sites":[],"items":["PM10","PM2.5"],
                 "from":"%sT01:00:00+08:00","to":"%sT00:00:00+08:00","status":"%s","approval":"测〔2026〕1号",
                 "decidedAt":"2026-04-20T09:30:00+08:00","decidedBy":"省中心","reason":"沙尘过程"}""".formatted(code, revision, region, first, last.plusDays(1), status);
        return new Event(EXCEPTIONAL, code, json);
    }

    /**
     * What an exceptional event takes out.
     *
     * @param first local end of its first hour
     * @param last local end of its last hour
     */
    public record Affected(
            List<String> regions, List<String> sites, List<String> items, LocalDateTime first, LocalDateTime last) {}

    /** An exceptional event as it was decided. */
    public static Event exceptional(String code, long revision, String status, Affected affected) {
        String json = """
                {"event":"%s","revision":%d,"kind":"DUST","regions":%s,"sites":%s,"items":%s,"from":"%s","to":"%s",
                 "status":"%s","approval":"测〔2026〕1号","decidedAt":"2026-04-20T09:30:00+08:00","decidedBy":"省中心"}""".formatted(
                        code,
                        revision,
                        texts(affected.regions()),
                        texts(affected.sites()),
                        texts(affected.items()),
                        affected.first().atOffset(ZoneOffset.ofHours(8)),
                        affected.last().atOffset(ZoneOffset.ofHours(8)),
                        status);
        return new Event(EXCEPTIONAL, code, json);
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",", "[", "]"));
    }

    public static Event plan(String code, long revision, String region, String... targets) {
        String document = """
                {"format":"qingce.plan/v1","code":"%s","title":{"zh":"规划%s","en":"Plan"},"documentType":"规划","status":"ISSUED",
                 "issuer":{"name":"某政府"},"period":{"label":"十四五","from":"2021-01-01","to":"2026-12-31"},
                 "region":{"name":"%s","province":"某省","level":"设区市"},"completeness":{"statement":"全文"},"targets":[%s]}""".formatted(code, code, region, String.join(",", targets));
        return new Event(
                PLANS, code, "{\"plan\":\"%s\",\"revision\":%d,\"document\":%s}".formatted(code, revision, document));
    }

    /** A target due in a year; {@code more} holds further members, each followed by a comma. */
    public static String target(String id, String indicator, String more, int year, String comparator, String value) {
        String number = value.isEmpty() ? "" : ",\"value\":" + value;
        return """
                {"id":"%s","name":{"zh":"目标%s","en":"Target %s"},"category":"空气质量","indicator":"%s","dataClass":"MONITORED_AIR",
                 %s"nature":"BINDING","cumulative":"NO",
                 "points":[{"due":{"kind":"YEAR","year":%d},"comparator":"%s","comparatorFrom":"PRINTED"%s}],
                 "printed":{"words":"原文","place":"表1"}}""".formatted(id, id, id, indicator, more, year, comparator, number);
    }

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
