package io.qingce.monitoring.site;

import io.qingce.standards.parameter.SiteKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sites by the names that the national feeds print. A city is found with or without 市 (焦作 = 焦作市); a station by
 * its name or an alias, exactly as printed, because 棉研所 and 棉研所(对照点) are two.
 */
public final class SiteDirectory {

    /** What is known of one site. */
    public record Entry(String code, SiteKind kind, String region, String name, List<String> aliases) {}

    private final Set<String> codes = new HashSet<>();
    private final Map<String, Set<String>> cities = new HashMap<>();
    private final Map<String, Set<String>> stationsOfCity = new HashMap<>();
    private final Map<String, Set<String>> stations = new HashMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();

    public SiteDirectory(List<Entry> entries) {
        entries.forEach(this::add);
    }

    /** Whether there is a site of this code. */
    public boolean has(String code) {
        return codes.contains(code);
    }

    /** Codes of the published series of a city; more than one is an ambiguity. */
    public Set<String> city(String city) {
        return cities.getOrDefault(bare(city), Set.of());
    }

    /** Codes of the air stations of a city that go by a name. */
    public Set<String> station(String city, String name) {
        return stationsOfCity.getOrDefault(bare(city) + '\n' + name, Set.of());
    }

    /** Codes of the air stations anywhere that go by a name. */
    public Set<String> station(String name) {
        return stations.getOrDefault(name, Set.of());
    }

    /** Codes of the river sections and lake points anywhere that go by a name. */
    public Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }

    private void add(Entry entry) {
        codes.add(entry.code());
        if (entry.kind() == SiteKind.AIR_CITY) {
            put(cities, bare(entry.region()), entry.code());
        } else if (entry.kind() == SiteKind.AIR_STATION) {
            addStation(entry, entry.name());
            entry.aliases().forEach(alias -> addStation(entry, alias));
        } else if (entry.kind() == SiteKind.RIVER_SECTION || entry.kind() == SiteKind.LAKE_POINT) {
            put(sections, entry.name(), entry.code());
            entry.aliases().forEach(alias -> put(sections, alias, entry.code()));
        }
    }

    private void addStation(Entry entry, String name) {
        put(stationsOfCity, bare(entry.region()) + '\n' + name, entry.code());
        put(stations, name, entry.code());
    }

    private static void put(Map<String, Set<String>> index, String name, String code) {
        index.computeIfAbsent(name, key -> new HashSet<>()).add(code);
    }

    private static String bare(String city) {
        return city.length() > 1 && city.endsWith("市") ? city.substring(0, city.length() - 1) : city;
    }
}
