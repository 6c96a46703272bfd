package io.qingce.load.reading;

import io.qingce.local.Refusal;
import io.qingce.local.feed.Api;
import io.qingce.local.feed.BatchAnswer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Registers the stations that the readings belong to. */
public final class Stations {

    /** Their region. */
    public static final String REGION = "测量市";

    private Stations() {}

    /**
     * Puts stations number 0 to {@code count - 1}.
     *
     * @throws Refusal if one is refused
     */
    public static void put(Api api, int count) {
        put(api, IntStream.range(0, count).mapToObj(AirHours::site).toList());
    }

    /** Puts stations of given codes. */
    public static void put(Api api, List<String> codes) {
        put(api, codes, REGION);
    }

    /** Puts stations of given codes in a region. */
    public static void put(Api api, List<String> codes, String region) {
        List<Map<String, Object>> sites = codes.stream()
                .map(code -> Map.<String, Object>of(
                        "code", code, "name", code, "kind", "AIR_STATION", "region", region, "simulated", true))
                .toList();
        BatchAnswer answer =
                api.put("/api/sites?items=problems", "application/json", Api.json(sites), BatchAnswer.class);
        if (answer.counts().rejected() > 0) {
            throw new Refusal("Sites were refused, the first: " + answer.items().get(0));
        }
    }
}
