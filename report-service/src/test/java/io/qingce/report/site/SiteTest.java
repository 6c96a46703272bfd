package io.qingce.report.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {

    @ParameterizedTest
    @CsvSource({
        "AIR_STATION, false, true",
        "AIR_STATION, true, false",
        "AIR_CITY, false, true",
        "AIR_CITY, true, false",
        "RIVER_SECTION, false, false",
        "LAKE_POINT, false, false",
        "BLACK_ODOROUS_WATER, false, false",
        "OTHER, false, false"
    })
    void countsInItsRegionIfItMeasuresTheAirAndIsNoControlPoint(SiteKind kind, boolean controlPoint, boolean counts) {
        Site site = new Site("S", 3, "站", kind, "甲市", controlPoint, true, "III");

        assertEquals(counts, site.isCounted());
        assertEquals(kind.isAir(), site.counting().isCounted());
        assertEquals(new Site("S", 3, "站", kind, "甲市", false, true, "III"), site.counting());
    }

    @ParameterizedTest
    @CsvSource({"RIVER_SECTION, RIVER_SECTION", "BUOY, OTHER", "river_section, OTHER", "'', OTHER"})
    void keepsASiteOfAnUnknownKindAsAnother(String name, SiteKind kind) {
        assertEquals(kind, SiteKind.of(name));
    }
}
