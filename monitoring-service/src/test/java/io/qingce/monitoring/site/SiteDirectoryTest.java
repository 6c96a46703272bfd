package io.qingce.monitoring.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.parameter.SiteKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiteDirectoryTest {

    private static final SiteDirectory DIRECTORY = new SiteDirectory(List.of(
            new SiteDirectory.Entry("C1", SiteKind.AIR_CITY, "焦作市", "焦作", List.of()),
            new SiteDirectory.Entry("S1", SiteKind.AIR_STATION, "焦作市", "市监测站", List.of("Jiancezhan")),
            new SiteDirectory.Entry("S2", SiteKind.AIR_STATION, "鹤壁市", "市监测站", List.of()),
            new SiteDirectory.Entry("S3", SiteKind.AIR_STATION, "焦作市", "影视城(对照点)", List.of()),
            new SiteDirectory.Entry("R1", SiteKind.RIVER_SECTION, "焦作市", "西水磨", List.of())));

    @Test
    void knowsNoStrangers() {
        assertEquals(Set.of(), DIRECTORY.city("濮阳"));
        assertEquals(Set.of(), DIRECTORY.station("焦作", "影视城"));
        assertEquals(Set.of(), DIRECTORY.station("西水磨"));
    }

    @Test
    void findsACityWithAndWithoutItsSuffix() {
        assertEquals(Set.of("C1"), DIRECTORY.city("焦作"));
        assertEquals(Set.of("C1"), DIRECTORY.city("焦作市"));
    }

    @Test
    void findsTheStationOfTheCityNamed() {
        assertEquals(Set.of("S1"), DIRECTORY.station("焦作", "市监测站"));
        assertEquals(Set.of("S2"), DIRECTORY.station("鹤壁市", "市监测站"));
    }

    @Test
    void findsAStationByItsAlias() {
        assertEquals(Set.of("S1"), DIRECTORY.station("Jiancezhan"));
    }

    @Test
    void saysWhenANameIsNotEnough() {
        assertEquals(Set.of("S1", "S2"), DIRECTORY.station("市监测站"));
    }
}
