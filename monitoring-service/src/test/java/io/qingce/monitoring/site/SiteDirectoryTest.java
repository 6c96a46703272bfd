package io.qingce.monitoring.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.parameter.SiteKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** A name is found of the kinds alone that the feed is of: a section never stands for a station. */
    @ParameterizedTest
    @CsvSource({
        "AIR_CITY, true, false, false",
        "AIR_STATION, false, true, false",
        "RIVER_SECTION, false, false, true",
        "LAKE_POINT, false, false, true",
        "GROUNDWATER_WELL, false, false, false",
        "NOISE_POINT, false, false, false"
    })
    void findsANameOfItsKindAlone(SiteKind kind, boolean city, boolean station, boolean section) {
        SiteDirectory directory =
                new SiteDirectory(List.of(new SiteDirectory.Entry("X", kind, "濮阳市", "濮阳市", List.of("Puyang"))));
        assertEquals(city, !directory.city("濮阳").isEmpty());
        assertEquals(station, !directory.station("Puyang").isEmpty());
        assertEquals(station, !directory.station("濮阳", "濮阳市").isEmpty());
        assertEquals(section, !directory.section("Puyang").isEmpty());
    }

    /** 市 at the end is no part of the name, unless it is all of it. */
    @ParameterizedTest
    @CsvSource({"市, 市, true", "沙市, 沙, true", "沙市市, 沙市市, true", "焦作县, 焦作, false", "焦作, 焦作市, true"})
    void knowsACityByItsNameWithoutTheLastCharacterOnlyIfThatSaysCity(String region, String asked, boolean found) {
        SiteDirectory directory =
                new SiteDirectory(List.of(new SiteDirectory.Entry("X", SiteKind.AIR_CITY, region, "x", List.of())));
        assertEquals(found, !directory.city(asked).isEmpty());
    }
}
