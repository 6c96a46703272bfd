package io.qingce.report.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which regions have to be computed again when a site changes. */
class SiteChangesTest {

    private static final Site STATION = site(2, SiteKind.AIR_STATION, "甲市", false, false);

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments("a new station", null, STATION, List.of("甲市")),
                arguments("a new section", null, site(1, SiteKind.RIVER_SECTION, "甲市", false, false), List.of()),
                arguments("the same again", STATION, STATION, List.of()),
                arguments("an older one", STATION, site(1, SiteKind.AIR_STATION, "乙市", false, false), List.of()),
                arguments("a newer one alike", STATION, site(3, SiteKind.AIR_STATION, "甲市", false, false), List.of()),
                arguments(
                        "one that moved",
                        STATION,
                        site(3, SiteKind.AIR_STATION, "乙市", false, false),
                        List.of("甲市", "乙市")),
                arguments(
                        "a control point now",
                        STATION,
                        site(3, SiteKind.AIR_STATION, "甲市", true, false),
                        List.of("甲市", "甲市")),
                arguments(
                        "made up now", STATION, site(3, SiteKind.AIR_STATION, "甲市", false, true), List.of("甲市", "甲市")),
                arguments(
                        "no station any more",
                        STATION,
                        site(3, SiteKind.RIVER_SECTION, "甲市", false, false),
                        List.of("甲市", "甲市")),
                arguments(
                        "a section that moved",
                        site(2, SiteKind.RIVER_SECTION, "甲市", false, false),
                        site(3, SiteKind.RIVER_SECTION, "乙市", false, false),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void computesRegionsAgainWhereASiteCountsDifferently(String what, Site before, Site after, List<String> regions) {
        assertEquals(regions, SiteChanges.regionsOfChange(before, after));
    }

    private static Site site(long revision, SiteKind kind, String region, boolean controlPoint, boolean simulated) {
        return new Site("S", revision, "点位", kind, region, controlPoint, simulated, null);
    }
}
