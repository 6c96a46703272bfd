package io.qingce.monitoring.site;

import io.qingce.chassis.paging.Conditions;
import io.qingce.standards.parameter.SiteKind;
import java.util.Optional;
import java.util.Set;

/**
 * Which sites: those of which everything said here is true.
 *
 * @param region full printed name
 * @param regionCode the first digits of the region code, such as 41 for a province
 * @param codes those in the scope of who asks; empty: all
 */
public record SiteSelection(
        Optional<String> region,
        Optional<String> regionCode,
        Optional<SiteKind> kind,
        Optional<ControlLevel> controlLevel,
        Optional<String> pointSet,
        Optional<Set<String>> codes) {

    /** As conditions on {@link Site}, after the site of a code. */
    Conditions after(Optional<String> code) {
        return new Conditions()
                .add("region = :region", "region", region.orElse(null))
                .add(
                        "regionCode like :regionCode",
                        "regionCode",
                        regionCode.map(digits -> digits + "%").orElse(null))
                .add("kind = :kind", "kind", kind.orElse(null))
                .add("controlLevel = :controlLevel", "controlLevel", controlLevel.orElse(null))
                .add("pointSets contains :pointSet", "pointSet", pointSet.orElse(null))
                .add("code in :codes", "codes", codes.orElse(null))
                .add("code > :after", "after", code.orElse(null));
    }
}
