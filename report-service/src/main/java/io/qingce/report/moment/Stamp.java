package io.qingce.report.moment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is known under a name: equal stamps, equal knowledge.
 *
 * @param name a region or a plan
 * @param stamp says nothing but whether it is the same
 */
public record Stamp(String name, String stamp) {

    /** The stamps by name. */
    public static Map<String, String> byName(List<Stamp> stamps) {
        return stamps.stream().collect(Collectors.toMap(Stamp::name, Stamp::stamp));
    }
}
