package io.qingce.chassis.scope;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.HeaderText;
import io.qingce.chassis.value.StorableText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an account may see and write 数据范围, as the gateway says it: the sites of these regions, and these sites.
 *
 * @param regions full printed names
 * @param sites codes
 */
public record Scope(Set<String> regions, Set<String> sites) {

    /** The header in which it comes; without it nothing is out of scope. */
    public static final String HEADER = "X-Qingce-Scope";

    public Scope {
        regions = Set.copyOf(regions);
        sites = Set.copyOf(sites);
    }

    /**
     * Reads the header: {@code region=NAME} and {@code site=CODE}, parted by commas, names percent-encoded as UTF-8.
     *
     * @throws ProblemException 400 if it is none: a scope that cannot be read is not everything
     */
    public static Scope of(String header) {
        Set<String> regions = new TreeSet<>();
        Set<String> sites = new TreeSet<>();
        for (String part : header.split(",", -1)) {
            String[] pair = part.strip().split("=", 2);
            String name = pair.length == 2 ? HeaderText.decoded(pair[1]).orElseThrow(Scope::unreadable) : "";
            if (name.isBlank() || !StorableText.isStorable(name)) {
                throw unreadable();
            }
            switch (pair[0]) {
                case "region" -> regions.add(name);
                case "site" -> sites.add(name);
                default -> throw unreadable();
            }
        }
        return new Scope(regions, sites);
    }

    private static ProblemException unreadable() {
        return new ProblemException(
                400,
                "unreadable-scope",
                Words.both("请求头" + HEADER + "无法读取。", "The header " + HEADER + " is none."),
                List.of(Violation.of(
                        HEADER,
                        "unreadable-scope",
                        Words.both(
                                "写作region=区域全称,site=点位编码，按UTF-8作百分号编码。",
                                "region=NAME,site=CODE, percent-encoded as UTF-8."))));
    }
}
