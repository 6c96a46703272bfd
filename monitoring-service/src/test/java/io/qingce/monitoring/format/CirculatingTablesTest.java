package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.remark.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as they are found, with what is odd in them: nothing of it is dropped without a word. */
class CirculatingTablesTest {

    private static final String SNAPSHOT =
            "timepoint,stationcode,aqi,pm10,pm10_24h,pm2_5,pm2_5_24h,o3,o3_24h,o3_8h,no2,so2,co\n";

    /** The hour of O₃ by date and by what the two columns hold. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-06-15T21:00:00 | 228,165 | 165",
                "2023-06-15T21:00:00 | 228, | -",
                "2024-01-01T00:00:00 | 228,165 | 165",
                "2024-06-15T2100 | 191, | 191",
                "2024-06-15T21:00:00 | 217,— | 217",
                "2024-06-15 21:00 | 165,228 | 165",
                "2024-06-15 21:00 | 228,165 | 165",
                "2024/6/15 21:00 | ,165 | -"
            })
    void findsTheHourOfOzoneInBothErasOfTheNationalFeed(String time, String ozone, String hour) {
        Formats.Taken taken = take(SNAPSHOT + time + ",1001A,89,41,53,25,28," + ozone + ",207,15,5,0.5", null);
        assertEquals("SO2=5 NO2=15 PM10=41 PM2.5=25 CO=0.5 O3=" + hour, values(taken));
    }

    @Test
    void findsTheHourOfOzoneWhereTheFeedHasLostItsOtherColumn() {
        Formats.Taken taken = take("timepoint,stationcode,pm2_5,o3\n2025-06-15T21:00:00,1001A,25,191", null);
        assertEquals("PM2.5=25 O3=191", values(taken));
    }

    @Test
    void saysThatTheHourOfOzoneWasTakenFromItsNewColumnAndWhichColumnsWereNotRead() {
        Formats.Taken taken = take(SNAPSHOT + "2024-06-15T2100,1001A,89,41,53,25,28,191,,207,15,5,0.5", null);
        assertEquals(List.of("hour-of-ozone o3"), names(taken.remarks().tolerated()));
        assertEquals(
                List.of("unused-column aqi", "running-mean pm10_24h", "running-mean pm2_5_24h", "running-mean o3_8h"),
                names(taken.remarks().ignored()));
    }

    /** Heads of the column of ammonia, and what becomes of its value 1.80. */
    @ParameterizedTest
    @CsvSource({
        "氨氮(mg/L), 1.8",
        "氨氮（mg/L）, 1.8",
        "氨氮［mg/L］, 1.8",
        "氨氮 (mg/l), 1.8",
        "氨氮, 1.8",
        "NH3-N(mg/L), 1.8",
        "氨氮mg/L, 1.8",
        "氨氮（μg/L）, 0.0018",
        "氨氮/(mg/L), 1.8",
        "氨氮/（mg·L-1）, 1.8",
        "氨氮(mg·L⁻¹), 1.8",
        "氨氮(µg L-1), 0.0018",
        "氨氮(µg/L), 0.0018"
    })
    void readsAmmoniaHoweverItsColumnIsHeaded(String head, String value) {
        Formats.Taken taken = take("断面名称,监测时间,站点情况,总磷(mg/L)," + head + "\n安阳河,04-03 12:00,正常,0.05,1.80", 2021);
        assertEquals("NH3-N=" + value + " TP=0.05", values(taken));
        assertTrue(taken.remarks().ignored().isEmpty());
    }

    @Test
    void namesAColumnWhoseUnitCannotBeChanged() {
        Formats.Taken taken = take("断面名称,监测时间,站点情况,总磷(mg/L),氨氮(ppm)\n安阳河,04-03 12:00,正常,0.05,1.80", 2021);
        assertEquals("TP=0.05", values(taken));
        assertEquals(List.of("unknown-unit 氨氮(ppm)"), names(taken.remarks().ignored()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "city,date,hour,station,SO2,SO2 | SO2 SO2",
                "city,date,hour,station,SO2,二氧化硫 | SO2 二氧化硫",
                "city,date,hour,station,SO2,备注,备注 | 备注 备注",
                "断面名称,监测时间,站点情况,氨氮(mg/L),氨氮（mg/L） | 氨氮(mg/L) 氨氮（mg/L）",
                "site,periodEnd,TP,总磷 | TP 总磷",
                "site,periodEnd,TP,Site | site Site"
            })
    void refusesAColumnThatStandsTwiceNamingBoth(String header, String both) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> take(header + "\n", 2021));
        assertEquals(
                both,
                refusal.violations().get(0).field() + " "
                        + refusal.violations().get(1).field());
        assertEquals(
                List.of("duplicate-column", "duplicate-column"),
                refusal.violations().stream().map(Violation::reason).toList());
    }

    @Test
    void namesAColumnWithoutAName() {
        Formats.Taken taken = take("city,date,hour,station,SO2,,\n安阳市,20260301,8,红庙街,6,7,8", null);
        assertEquals("SO2=6", values(taken));
        assertEquals(
                List.of("column-without-name ", "column-without-name "),
                names(taken.remarks().ignored()));
        assertEquals(6, taken.remarks().ignored().get(0).column());
    }

    @Test
    void namesAStateOfAStationThatNobodyKnows() {
        Formats.Taken taken = take("断面名称,监测时间,站点情况,总磷(mg/L)\n安阳河,04-03 12:00,搬迁,0.05", 2021);
        assertEquals(List.of("unknown-state 站点情况=搬迁"), names(taken.remarks().ignored()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date;hour;城市;PM2.5;O3 | 20260301;8;安阳市;35;40",
                "date\thour\t城市\tPM2.5\tO3 | 20260301\t8\t安阳市\t35\t40",
                "日期备注,date,hour,城市,PM2.5,O3 | x,2026/3/1,8,安阳市,35,40",
                "date,hour,城市,PM2.5,O3 | 46082,08,安阳市,35,40",
                "date,hour,城市,PM2.5（μg/m³）,臭氧 | 2026-03-01,8.0,安阳市,３５,40μg/m3"
            })
    void readsTheHoursOfACityHoweverTheTableIsWritten(String header, String line) {
        assertEquals("PM2.5=35 O3=40", values(take(header + "\n" + line, null)));
    }

    @ParameterizedTest
    @CsvSource({"2026/3/1 8:00", "46082.3333333333", "2026-03-01 08:00:00", "2026030108"})
    void readsALocalTimeInTheZoneOfTheAgencyAndSaysSo(String time) {
        Formats.Taken taken = take("site,periodEnd,SO2\n1001A," + time + ",6", null);
        assertEquals(
                Observed.END,
                ((Item.Read) taken.items().get(0)).observation().key().periodEnd());
        assertEquals(List.of("local-time periodEnd"), names(taken.remarks().tolerated()));
    }

    private static Formats.Taken take(String table, @Nullable Integer year) {
        return Formats.takenCsv(table, Tables.SITES, year);
    }

    private static String values(Formats.Taken taken) {
        return Observed.text(((Item.Read) taken.items().get(0)).observation().readings());
    }

    private static List<String> names(List<Remark> remarks) {
        return remarks.stream().map(each -> each.reason() + " " + each.name()).toList();
    }
}
