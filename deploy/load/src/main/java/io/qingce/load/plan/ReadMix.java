package io.qingce.load.plan;

import io.qingce.load.plan.PlainSql.Where;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * What officials look at, in the shares in which this measurement asks for it: lists of a plan, work of a unit, what is
 * due, and words in the print; first pages, with the limit that a screen shows or the default one.
 */
final class ReadMix {

    /** Two-character words from frequent to absent. */
    private static final List<String> WORDS =
            List.of("秸秆", "扬尘", "优良", "污水", "农药", "柴油", "臭氧", "湿地", "噪声", "矿山", "燃煤", "断面", "鲸鱼", "雨林");

    private static final List<String> UNITS =
            List.of("市生态环境局", "市农业农村局", "市城市管理局", "市水利局", "市发展改革委", "区生态环境服务中心", "区农业农村局", "住建局");
    private static final List<String> CLASSES =
            List.of("MONITORED_AIR", "MONITORED_WATER", "MONITORED_OTHER", "REPORTED", "MILESTONE");
    private static final List<String> LIMITS = List.of("", "&limit=20", "&limit=20", "&limit=20");

    private static final String BUREAU = UNITS.get(0);
    private static final int DEFAULT_LIMIT = 100;
    private static final int KINDS = 16;

    private final List<Place> places;

    /** One plan that can be asked for. */
    record Place(String plan, String region, String place) {}

    /** One request: its kind, for the table, its path with the query, and the same question without the service. */
    record Request(String kind, String path, PlainSql sql) {}

    ReadMix(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** The next request of a reader. */
    Request next(Random random) {
        Place place = any(places, random);
        String limit = any(LIMITS, random);
        int rows = limit.isEmpty() ? DEFAULT_LIMIT + 1 : Integer.parseInt(limit.replaceAll("\\D", "")) + 1;
        int kind = random.nextInt(KINDS);
        if (kind < 9) {
            return targets(kind, place, limit, rows, random);
        }
        return kind < 12 ? tasks(kind, place, limit, rows, random) : others(kind, place, limit, rows, random);
    }

    private static Request targets(int kind, Place place, String limit, int rows, Random random) {
        String unit = any(UNITS, random);
        String word = kind == 7 ? place.place() : any(WORDS, random);
        return switch (kind) {
            case 0 -> new Request("plans", "/api/plans?status=ISSUED" + limit, PlainSql.plans(rows));
            case 1 -> targets("targets of a plan", targetsOf(place) + first(limit), of(place), rows);
            case 2 -> {
                Where where = of(place)
                        .and(
                                "units && array(select distinct name::varchar from plan_unit where plan_code = ?"
                                        + " and (name = ? or aliases @> ?))",
                                place.plan(),
                                unit,
                                List.of(unit));
                yield targets(
                        "targets of a plan by unit", targetsOf(place) + "?unit=" + encoded(unit) + limit, where, rows);
            }
            case 3 -> byYearAndClass(limit, rows, random);
            case 4 ->
                targets(
                        "targets by unit, all plans",
                        "/api/targets?unit=" + encoded(unit) + limit,
                        new Where().unit(unit),
                        rows);
            case 5, 6 -> words("text in targets, all plans", "/api/targets", word, limit, new Where(), rows);
            case 7 -> words("text in targets, rare", "/api/targets", word, limit, new Where(), rows);
            default -> words("text in targets of a plan", targetsOf(place), word, limit, of(place), rows);
        };
    }

    private static Request tasks(int kind, Place place, String limit, int rows, Random random) {
        String unit = any(UNITS, random);
        String word = any(WORDS, random);
        return switch (kind) {
            case 9 ->
                new Request(
                        "tasks of a plan",
                        "/api/plans/" + place.plan() + "/tasks" + first(limit),
                        PlainSql.items("task", of(place), rows));
            case 10 ->
                new Request(
                        "tasks of a unit, all plans",
                        workOf(unit) + first(limit),
                        PlainSql.items("task", new Where().unit(unit), rows));
            default ->
                new Request(
                        "text in tasks of a unit",
                        search(workOf(BUREAU), word) + limit,
                        PlainSql.items("task", new Where().unit(BUREAU).words(word), rows));
        };
    }

    private static Request others(int kind, Place place, String limit, int rows, Random random) {
        int month = 1 + random.nextInt(12);
        String part = any(List.of("农业", "生态", place.place()), random);
        Where region = new Where().and("region = ?", place.region());
        return switch (kind) {
            case 12 ->
                milestones(
                        "milestones by unit, region",
                        "region=" + encoded(place.region()) + limit,
                        due().and("m.region = ?", place.region()),
                        rows);
            case 13 ->
                milestones(
                        "milestones by unit, all", "month=" + month + limit, due().and("m.due_month = ?", month), rows);
            case 14 ->
                new Request(
                        "units of a region",
                        "/api/units?region=" + encoded(place.region()) + limit,
                        PlainSql.units(region, rows));
            default ->
                new Request(
                        "units by text",
                        search("/api/units", part),
                        PlainSql.units(new Where().words(part), DEFAULT_LIMIT + 1));
        };
    }

    private static Request byYearAndClass(String limit, int rows, Random random) {
        int year = 2023 + random.nextInt(3);
        String dataClass = any(CLASSES, random);
        return targets(
                "targets by year and class",
                "/api/targets?due=" + year + "&dataClass=" + dataClass + limit,
                new Where().and("due_years @> ?", List.of(year)).and("data_class = ?", dataClass),
                rows);
    }

    private static Request words(String kind, String list, String word, String limit, Where where, int rows) {
        return targets(kind, search(list, word) + limit, where.words(word), rows);
    }

    private static Request targets(String kind, String path, Where where, int rows) {
        return new Request(kind, path, PlainSql.items("target", where, rows));
    }

    private static Request milestones(String kind, String filter, Where where, int rows) {
        return new Request(kind, "/api/milestones/by-unit?year=2024&" + filter, PlainSql.milestonesByUnit(where, rows));
    }

    private static Where of(Place place) {
        return new Where().and("plan_code = ?", place.plan());
    }

    private static Where due() {
        return new Where().and("m.due_years @> ?", List.of(2024));
    }

    private static String targetsOf(Place place) {
        return "/api/plans/" + place.plan() + "/targets";
    }

    private static String workOf(String unit) {
        return "/api/units/" + encoded(unit) + "/tasks";
    }

    /** As the first parameter of an address. */
    private static String first(String parameter) {
        return parameter.replaceFirst("^&", "?");
    }

    private static String search(String list, String word) {
        return list + "?q=" + encoded(word);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
