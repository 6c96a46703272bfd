package io.qingce.chassis.identity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which regions lie below which 上下级区域. There is no register of regions (decision 0006): what a deployment does not list lies below
 * nothing.
 *
 * @param below full printed names, by the region right above
 */
public record Regions(Map<String, Set<String>> below) {

    public Regions {
        below = Map.copyOf(below);
    }

    /** These regions, and all that lie below them, however far. */
    public Set<String> with(Collection<String> regions) {
        Set<String> all = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(regions);
        while (!open.isEmpty()) {
            String region = open.pop();
            if (all.add(region)) {
                open.addAll(below.getOrDefault(region, Set.of()));
            }
        }
        return all;
    }
}
