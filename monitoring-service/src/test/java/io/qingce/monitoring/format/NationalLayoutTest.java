package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.standards.parameter.Parameter;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layouts of the national air network, column by column. */
class NationalLayoutTest {

    private static final String HOUR = "date,hour,城市,SO2";

    @ParameterizedTest
    @CsvSource({
        "20260301, -1",
        "20260301, 25",
        "20260301, ''",
        "20260301, 8h",
        "20260230, 8",
        "20261301, 8",
        "2026031, 8",
        "'', 8",
        "today, 8"
    })
    void refusesWhatIsNoHourOfADay(String date, String hour) {
        CsvRow row = Tables.row(HOUR, date + "," + hour + ",安阳,6");
        assertThrows(DateTimeException.class, () -> NationalLayout.CITY_HOURLY.periodEnd(row, 0));
        assertEquals("hour unreadable-time", Tables.refusal(HOUR + "\n" + date + "," + hour + ",安阳,6", null));
    }

    /** An hour is named by its end: hour 0 closes the day before, and so does hour 24 its own. */
    @ParameterizedTest
    @CsvSource({
        "20260301, 0, 2026-03-01T00:00",
        "20260301, 1, 2026-03-01T01:00",
        "2026-03-01, 08, 2026-03-01T08:00",
        "20260301, 23, 2026-03-01T23:00",
        "20260228, 24, 2026-03-01T00:00",
        "20240228, 24, 2024-02-29T00:00"
    })
    void namesAnHourByItsEnd(String date, String hour, LocalDateTime end) {
        assertEquals(end, NationalLayout.CITY_HOURLY.periodEnd(Tables.row(HOUR, date + "," + hour + ",安阳,6"), 0));
    }

    @ParameterizedTest
    @CsvSource({"2013,3,1,0, 2013-03-01T00:00", "2013,12,31,24, 2014-01-01T00:00", "2016,2,29,5, 2016-02-29T05:00"})
    void putsTheDateOfBeijing12Together(String year, String month, String day, String hour, LocalDateTime end) {
        CsvRow row = Tables.row("year,month,day,hour,station,PM10", String.join(",", year, month, day, hour, "x", "1"));
        assertEquals(end, NationalLayout.BEIJING12.periodEnd(row, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015,2,29,5", "2015,13,1,5", "2015,1,1,25", "x,1,1,5", "2015,,1,5"})
    void refusesADateOfBeijing12ThatThereIsNot(String date) {
        assertEquals(
                "hour unreadable-time", Tables.refusal("year,month,day,hour,station,PM10\n" + date + ",红庙街,1", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "20260301", "8", "", "2026-02-30T08:00:00"})
    void refusesATimeOfTheSnapshotThatIsNone(String time) {
        assertEquals(
                "timepoint unreadable-time",
                Tables.refusal("stationcode,timepoint,pm2_5,o3_24h\n1001A," + time + ",1,2", null));
    }

    @Test
    void endsAPrivateDayWhereTheNextBegins() {
        CsvRow row = Tables.row("city,date,range,rank,CO", "安阳,2024-02-28,1,2,0.4");
        assertEquals(LocalDateTime.parse("2024-02-29T00:00"), NationalLayout.CITY_DAILY.periodEnd(row, 0));
        assertEquals(Averaging.DAY, NationalLayout.CITY_DAILY.averaging());
        assertEquals("date unreadable-time", Tables.refusal("city,date,range,rank,CO\n安阳,2026-02-30,1,2,0.4", null));
    }

    /** Every column that holds readings, by the name and in the unit in which each layout prints it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date,hour,城市,SO2,NO2,PM10,PM2.5,CO,O3 | 20260301,8,安阳,1,2,3,4,0.5,6 | anyang"
                        + " | SO2=1 NO2=2 PM10=3 PM2.5=4 CO=0.5 O3=6",
                "city,date,hour,station,SO2,NO2,PM10,PM2.5,CO,O3_1h | 安阳,20260301,8,红庙街,1,2,3,4,0.5,6 | 1001A"
                        + " | SO2=1 NO2=2 PM10=3 PM2.5=4 CO=0.5 O3=6",
                "year,month,day,hour,station,SO2,NO2,PM10,PM2.5,CO,O3 | 2026,3,1,8,红庙街,1,2,3,4,500,6 | 1001A"
                        + " | SO2=1 NO2=2 PM10=3 PM2.5=4 CO=0.5 O3=6",
                "stationcode,timepoint,so2,no2,pm10,pm2_5,co,o3 | 1001A,2026-03-01T08:00:00,1,2,3,4,0.5,6 | 1001A"
                        + " | SO2=1 NO2=2 PM10=3 PM2.5=4 CO=0.5 O3=6",
                "city,date,range,rank,SO2,NO2,PM10,PM2.5,CO | 安阳,2026-02-28,1~2,3,1,2,3,4,0.5 | anyang"
                        + " | SO2=1 NO2=2 PM10=3 PM2.5=4 CO=0.5"
            })
    void readsEachColumnAsItsParameterInItsUnit(String header, String line, String site, String values) {
        Observation read = Tables.only(header + "\n" + line, null);
        assertEquals(site, read.key().site());
        assertEquals(values, Observed.text(read.readings()));
    }

    /** Means over many hours and the ozone of the private days are not what they stand beside; O3 of an hour is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date,hour,城市,SO2,SO2_24h,PM2.5_24h,O3_8h,AQI | 20260301,8,安阳,1,2,3,4,5 | SO2=1",
                "city,date,hour,station,CO,O3,O3_8h | 安阳,20260301,8,红庙街,0.4,5,6 | CO=0.4 O3=5",
                "stationcode,timepoint,pm2_5,o3,o3_24h,o3_8h | 1001A,2026-03-01T08:00:00,4,84,52,70 | PM2.5=4 O3=52",
                "city,date,range,rank,CO,O3 | 安阳,2026-02-28,1~2,3,0.5,60 | CO=0.5"
            })
    void readsNoOtherColumn(String header, String line, String values) {
        assertEquals(
                values, Observed.text(Tables.only(header + "\n" + line, null).readings()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date,hour,城市,SO2 | 20260301,8,焦作,1 | 城市 unknown-site",
                "city,date,hour,station,SO2 | 焦作,20260301,8,红庙街,1 | station unknown-site",
                "city,date,hour,station,SO2 | 鹤壁,20260301,8,站,1 | station ambiguous-site",
                "year,month,day,hour,station,SO2 | 2026,3,1,8,站,1 | station ambiguous-site",
                "year,month,day,hour,station,SO2 | 2026,3,1,8,安阳河,1 | station unknown-site",
                "city,date,range,rank,CO | 焦作,2026-02-28,1,2,0.5 | city unknown-site"
            })
    void namesTheColumnOfASiteThatNobodyOrMoreThanOneGoesBy(String header, String line, String refusal) {
        assertEquals(refusal, Tables.refusal(header + "\n" + line, null));
    }

    @Test
    void findsAStationByAnotherNameOfItsOwn() {
        assertEquals(
                "1001A",
                Tables.only("city,date,hour,station,SO2\n安阳市,20260301,8,Hongmiao,1", null)
                        .key()
                        .site());
    }

    /** The snapshot names sites by their codes; whether there is such a site the record says later. */
    @Test
    void leavesTheCodesOfTheSnapshotToTheRecord() {
        assertEquals(
                Set.of("9999A"),
                NationalLayout.SNAPSHOT.sites(
                        Tables.row("stationcode,timepoint,pm2_5,o3_24h", "9999A,2026-03-01T08:00:00,1,2"),
                        Tables.SITES));
    }

    @ParameterizedTest
    @EnumSource(NationalLayout.class)
    void statesTheUnitOfCarbonMonoxideAloneAndFlagsNothing(NationalLayout layout) {
        assertEquals(
                layout == NationalLayout.BEIJING12 ? "µg/m³" : "mg/m³",
                layout.unit(Parameter.CO).symbol());
        layout.columns().keySet().stream()
                .filter(parameter -> parameter != Parameter.CO)
                .forEach(parameter -> assertNull(layout.unit(parameter), parameter.code()));
        assertEquals(List.of(), layout.flags(Tables.row("a", "b"), new Remarks()));
    }
}
