package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which layout a header is of. */
class TableLayoutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date,hour,城市,SO2 | CITY_HOURLY",
                "日期,date,hour,O3,城市 | CITY_HOURLY",
                "city,date,hour,station,PM2.5 | STATION_HOURLY",
                "city,date,hour,station,O3_1h | STATION_HOURLY",
                "No,year,month,day,hour,PM10,TEMP,station | BEIJING12",
                "stationcode,timepoint,pm2_5,o3_24h | SNAPSHOT",
                "stationcode,timepoint,o3 | SNAPSHOT",
                "Date,Hour,城市,SO2 | CITY_HOURLY",
                "date,hour,城市,细颗粒物（μg/m³） | CITY_HOURLY",
                "断面名称,监测时间,站点情况,总磷（mg/L） | REAL_TIME",
                "city,date,AQI,range,rank,CO | CITY_DAILY",
                "断面名称,监测时间,站点情况,总磷(mg/L) | REAL_TIME",
                "capture_date,section,time,status,tp | CAPTURED"
            })
    void knowsALayoutByTheColumnsThatMarkItInWhateverOrder(String header, String layout) {
        assertEquals(
                layout, TableLayout.of(List.of(header.split(","))).orElseThrow().toString());
    }

    /** A column that marks it is missing, or there is no column that holds readings of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "date,hour,SO2",
                "hour,城市,SO2",
                "date,hour,城市",
                "date,hour,城市,PM2.5_24h,O3_8h",
                "city,date,station,PM2.5",
                "year,month,hour,station,PM10",
                "stationcode,timepoint,o3_8h",
                "city,date,range,rank,O3",
                "city,date,range,CO",
                "断面名称,站点情况,总磷(mg/L)",
                "断面名称,监测时间,站点情况",
                "section,time,status,tp"
            })
    void knowsNoLayoutOfAnyOtherHeader(String header) {
        assertEquals(Optional.empty(), TableLayout.of(List.of(header.split(","))));
    }

    static Stream<TableLayout> all() {
        return Stream.concat(Arrays.stream(NationalLayout.values()), Arrays.stream(SectionLayout.values()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isKnownByAllOfItsColumnsAndNamesThemInRefusals(TableLayout layout) {
        List<String> header = new ArrayList<>(layout.columns().values());
        assertTrue(TableLayout.of(header).isEmpty(), "readings alone are no layout");
        layout.columns().forEach((parameter, column) -> assertEquals(column, layout.of(parameter)));
        assertEquals(layout.timeColumn(), layout.ofPeriodEnd());
        assertEquals(Parameter.LEQ.code(), layout.of(Parameter.LEQ));
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsNoTwoParametersFromOneColumn(TableLayout layout) {
        assertEquals(
                layout.columns().size(), Set.copyOf(layout.columns().values()).size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void countsNothingOfWhatThePrintLeavesOut(TableLayout layout) {
        for (String nothing : List.of("", "NA", "—", "-", "--", "-;", "*")) {
            assertTrue(layout.isMissing(nothing), nothing);
        }
        for (String number : List.of("1", "0.1", "-1", "na", "N/A", "nothing")) {
            assertFalse(layout.isMissing(number), number);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0., true", "0.0, true", "0.00, true", "00, false", "0.01, false", ".0, false", "10, false"})
    void takesAZeroForNothingInThePrivateDaysOnly(String text, boolean missing) {
        assertEquals(missing, NationalLayout.CITY_DAILY.isMissing(text));
        assertFalse(NationalLayout.CITY_HOURLY.isMissing(text));
        assertFalse(SectionLayout.REAL_TIME.isMissing(text));
    }

    @Test
    void asksForAYearOnlyWhereTheTimesHaveNone() {
        assertEquals(
                List.of(SectionLayout.REAL_TIME),
                all().filter(layout -> layout.lacksYear(Tables.row(layout.timeColumn(), "03-01 08:00")))
                        .toList());
    }
}
