package io.qingce.monitoring.site.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.FeedConfig;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.fixture.Refused;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.fixture.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites as tables: in the columns of a site, and in those of the national station list. */
class SiteTablesTest {

    private static final FeedReader FEEDS = new FeedReader(ServiceJson.mapper(), Settings.of(FeedConfig.class));
    private static final String NEEDED = "code,name,kind,region";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,name,kind,region,colour | colour",
                "code,name,kind,region,Longitude | Longitude",
                "code,name,kind,region,revision | revision"
            })
    void refuseAColumnThatIsNoFieldOfASite(String header, String column) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> new SiteList(feed(header + "\n")));
        assertEquals(422, refusal.status());
        assertEquals(column, refusal.violations().get(0).field());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,name,kind,region | true",
                "region,longitude,kind,name,code | true",
                "code,name,kind | false",
                "station_code,station_name,city | false"
            })
    void areOfASitesOwnColumnsIfTheyHaveThoseThatAreNeeded(String header, boolean fits) {
        assertEquals(fits, SiteList.fits(feed(header + "\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "longitude | 114.35E | longitude | unreadable-number",
                "latitude | N36 | latitude | unreadable-number",
                "simulated | yes | simulated | unreadable-field",
                "assessed | 1 | assessed | unreadable-field",
                "controlPoint | y | controlPoint | unreadable-field"
            })
    void refuseACellByTheNameOfItsColumn(String column, String cell, String field, String reason) {
        assertEquals(
                field + " " + reason, Refused.item(() -> site(NEEDED + "," + column, "a,b,AIR_STATION,c," + cell)));
    }

    @Test
    void refuseALineThatHasNotTheCellsOfItsHeader() {
        assertThrows(UnfitItemException.class, () -> site(NEEDED, "a,b,AIR_STATION"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "longitude,latitude | 114.350,36.1 | 'longitude':114.350,'latitude':36.1",
                "simulated,assessed | 是,否 | 'simulated':true,'assessed':false",
                "simulated,assessed | Y,N | 'simulated':true,'assessed':false",
                "controlPoint | true | 'controlPoint':true",
                "aliases | 甲;乙 ；丙 | 'aliases':['甲','乙','丙']",
                "aliases | 甲 | 'aliases':['甲']",
                "pointSets,validFrom | 国控,2020-01-01 | 'pointSets':['国控'],'validFrom':'2020-01-01'",
                "regionCode,longitude | , | ``"
            })
    void readEachCellAsWhatItsFieldIsAndAnEmptyOneAsNothing(String columns, String cells, String members) {
        assertEquals(
                ServiceJson.tree("{'code':'a','name':'b','kind':'AIR_STATION','region':'c'"
                        + (members.isEmpty() ? "" : "," + members) + "}"),
                site(NEEDED + "," + columns, "a,b,AIR_STATION,c," + cells));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code,name", "station_code,station_name", "station_name,city,lon,lat"})
    void refuseAHeaderThatIsOfNoList(String header) {
        assertEquals(422, Refused.status(() -> new StationList(feed(header + "\n"))));
    }

    @Test
    void readTheNationalStationListWithAllOtherNamesOfAStation() {
        assertEquals(
                ServiceJson.tree("{'code':'1001A','name':'万寿西宫','kind':'AIR_STATION','region':'北京市',"
                        + "'longitude':116.366,'latitude':39.8673,'controlPoint':false,'aliases':['Wanshou','WSXG']}"),
                station(
                        "station_code,station_name,city,lon,lat,control_station,english_name,short_name,other_name,note",
                        "1001A,万寿西宫,北京市,116.366,39.8673,N,Wanshou,WSXG,,x"));
    }

    @ParameterizedTest
    @CsvSource({"Y, true", "N, false", "'', false", "y, false"})
    void knowAControlPointByItsLetter(String letter, boolean control) {
        JsonNode station = station("station_code,station_name,city,control_station", "1001A,a,b," + letter);
        assertEquals(control, station.path("controlPoint").asBoolean());
    }

    @Test
    void leaveThePlaceOfAStationOpenThatNobodyKnows() {
        JsonNode station = station("station_code,station_name,city,lon,lat", "1001A,a,b,,");
        assertTrue(
                station.path("longitude").isNull() && station.path("latitude").isNull());
        UnfitItemException refusal = assertThrows(
                UnfitItemException.class,
                () -> station("station_code,station_name,city,lon,lat", "1001A,a,b,116,north"));
        assertEquals("lat", refusal.field());
    }

    private static JsonNode site(String header, String line) {
        CsvFeed feed = feed(header + "\n" + line + "\n");
        return new SiteList(feed).read(feed.next());
    }

    private static JsonNode station(String header, String line) {
        CsvFeed feed = feed(header + "\n" + line + "\n");
        return new StationList(feed).read(feed.next());
    }

    private static CsvFeed feed(String text) {
        return FEEDS.csv(ServiceJson.body(text));
    }
}
