package io.qingce.report.group;

import io.qingce.chassis.language.Words;
import java.util.List;

/**
 * A named group of regions (区域组).
 *
 * @param code as in a request, such as {@code 2+26}
 * @param name 京津冀及周边地区“2+26”城市
 * @param source where the list stands
 * @param regions full printed names
 */
public record RegionGroup(String code, String name, String source, List<String> regions) {

    public RegionGroup {
        regions = List.copyOf(regions);
    }

    /** Whether somebody who writes this means the group: its code, its name, or a code whose plus became a blank on its way. */
    boolean isMeantBy(String text) {
        Words names = Words.of(name);
        return text.equals(code)
                || text.equals(names.zh())
                || text.equals(names.en())
                || text.equals(code.replace('+', ' '));
    }
}
