package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.feed.FeedConfig;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.fixture.Settings;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Version;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archive with a column for each station. */
class StationColumnsTest {

    private static final String HEADER = "date,hour,type,1001A,2001A,9999A\n";

    @Test
    void makesOneObservationOfEachStationOfTheLinesOfAnHour() {
        Formats.Taken taken = Formats.takenCsv(HEADER + """
                        20260301,7,PM2.5,35,36,1
                        20260301,7,PM2.5_24h,30,31,1
                        20260301,7,AQI,50,51,1
                        20260301,7,CO,0.6,,1
                        20260301,8,PM2.5,37,,1
                        """, Tables.SITES, null);
        assertEquals(
                List.of("1001A PM2.5=35 CO=0.6", "2001A PM2.5=36 CO=-", "1001A PM2.5=37", "2001A PM2.5=-"),
                taken.items().stream().map(StationColumnsTest::text).toList());
        assertEquals(
                List.of("unknown-site 9999A", "running-mean type=PM2.5_24h", "unknown-parameter type=AQI"),
                taken.remarks().ignored().stream()
                        .map(each -> each.reason() + " " + each.name())
                        .toList());
    }

    @Test
    void findsACityByItsName() {
        assertEquals(
                List.of("anyang SO2=6"),
                Formats.csv("date,hour,type,安阳\n20260301,8,SO2,6\n", Tables.SITES, null).stream()
                        .map(StationColumnsTest::text)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"20260230,8,SO2,6,7,8 | hour unreadable-time", "20260301,8,SO2,6,7 | null unreadable-line"})
    void refusesALineByTheNameOfWhatIsWrong(String line, String refusal) {
        Item.Refused refused = (Item.Refused)
                Formats.csv(HEADER + line + "\n", Tables.SITES, null).get(0);
        assertEquals(
                refusal, refused.outcome().field() + " " + refused.outcome().reason());
    }

    @Test
    void takesAKindThatComesTwiceInAnHourForAnotherContent() {
        assertEquals(
                List.of("1001A SO2=6", "2001A SO2=7", "1001A SO2=8", "2001A SO2=9"),
                Formats.csv(HEADER + "20260301,8,SO2,6,7,1\n20260301,8,SO2,8,9,1\n", Tables.SITES, null).stream()
                        .map(StationColumnsTest::text)
                        .toList());
    }

    @Test
    void refusesMoreObservationsThanABodyMayHave() {
        FeedReader feeds =
                new FeedReader(ServiceJson.mapper(), Settings.of(FeedConfig.class, "qingce.feed.max-items=3"));
        Iterator<Item> items = CsvItems.of(
                feeds.csv(ServiceJson.body(HEADER + "20260301,7,SO2,6,7,1\n20260301,8,SO2,8,9,1\n")),
                Tables.SITES,
                Formats.admission(),
                Version.REAL_TIME,
                null);
        ProblemException refusal = assertThrows(ProblemException.class, () -> items.forEachRemaining(item -> {}));
        assertEquals(413, refusal.status());
    }

    @Test
    void refusesATableWithoutAStationThatExists() {
        ProblemException refusal = assertThrows(
                ProblemException.class,
                () -> Formats.csv("date,hour,type,9999A\n20260301,8,SO2,6\n", Tables.SITES, null));
        assertEquals("unknown-site", refusal.violations().get(0).reason());
    }

    private static String text(Item item) {
        Item.Read read = (Item.Read) item;
        return read.observation().key().site() + " "
                + Observed.text(read.observation().readings());
    }
}
