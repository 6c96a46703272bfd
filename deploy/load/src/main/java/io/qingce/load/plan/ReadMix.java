package io.qingce.load.plan;

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

    private final List<Place> places;

    /** One plan that can be asked for. */
    record Place(String plan, String region, String place) {}

    /** One request: its kind, for the table, and its path with the query. */
    record Request(String kind, String path) {}

    ReadMix(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** The next request of a reader. */
    Request next(Random random) {
        Place place = any(places, random);
        String limit = any(LIMITS, random);
        return switch (random.nextInt(16)) {
            case 0 -> request("plans", "/api/plans?status=ISSUED" + limit);
            case 1 -> request("targets of a plan", "/api/plans/" + place.plan() + "/targets" + first(limit));
            case 2 -> request("targets of a plan by unit", targetsOfPlan(place, "unit", any(UNITS, random)) + limit);
            case 3 -> request("targets by year and class", byYearAndClass(random) + limit);
            case 4 -> request("targets by unit, all plans", "/api/targets?unit=" + encoded(any(UNITS, random)) + limit);
            case 5, 6 -> request("text in targets, all plans", search("/api/targets", any(WORDS, random)) + limit);
            case 7 -> request("text in targets, rare", search("/api/targets", place.place()) + limit);
            case 8 -> request("text in targets of a plan", targetsOfPlan(place, "q", any(WORDS, random)) + limit);
            case 9 -> request("tasks of a plan", "/api/plans/" + place.plan() + "/tasks" + first(limit));
            case 10 -> request("tasks of a unit, all plans", workOf(any(UNITS, random)) + first(limit));
            case 11 -> request("text in tasks of a unit", search(workOf("市生态环境局"), any(WORDS, random)) + limit);
            case 12 -> request("milestones by unit, region", milestones("region=" + encoded(place.region())) + limit);
            case 13 -> request("milestones by unit, all", milestones("month=" + (1 + random.nextInt(12))) + limit);
            case 14 -> request("units of a region", "/api/units?region=" + encoded(place.region()) + limit);
            default -> request("units by text", search("/api/units", any(List.of("农业", "生态", place.place()), random)));
        };
    }

    private static String byYearAndClass(Random random) {
        return "/api/targets?due=" + (2023 + random.nextInt(3)) + "&dataClass=" + any(CLASSES, random);
    }

    private static String targetsOfPlan(Place place, String filter, String value) {
        return "/api/plans/" + place.plan() + "/targets?" + filter + "=" + encoded(value);
    }

    private static String workOf(String unit) {
        return "/api/units/" + encoded(unit) + "/tasks";
    }

    private static String milestones(String filter) {
        return "/api/milestones/by-unit?year=2024&" + filter;
    }

    /** As the first parameter of an address. */
    private static String first(String parameter) {
        return parameter.replaceFirst("^&", "?");
    }

    private static String search(String list, String word) {
        return list + (list.contains("?") ? "&" : "?") + "q=" + encoded(word);
    }

    private static Request request(String kind, String path) {
        return new Request(kind, path);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
