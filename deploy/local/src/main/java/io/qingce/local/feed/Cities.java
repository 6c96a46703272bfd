package io.qingce.local.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The published series of whole cities, which have no station list, as sites of their own. */
final class Cities {

    private Cities() {}

    /** What to put for each city before its readings can be posted. */
    static List<Map<String, Object>> sites(Set<String> cities) {
        return cities.stream().map(Cities::site).toList();
    }

    private static Map<String, Object> site(String city) {
        String region = city.matches(".*([市区县盟旗]|自治州)") ? city : city + "市";
        return Map.of(
                "code",
                "CITY-" + city,
                "name",
                region + "发布序列",
                "kind",
                "AIR_CITY",
                "region",
                region,
                "aliases",
                List.of(city));
    }
}
