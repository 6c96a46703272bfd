package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Sent;
import io.qingce.monitoring.remark.AsideValue;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of the table layouts, and every reason for which one is refused. */
class CsvItemsTest {

    private static final String STATION = "city,date,hour,station,SO2,NO2,PM10,PM2.5,CO,O3_1h\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "安阳市,20260301,8,无此站,6,4,31,14,0.4,63 | station | unknown-site",
                "鹤壁市,20260301,8,站,6,4,31,14,0.4,63 | station | ambiguous-site",
                "安阳市,20260301,25,红庙街,6,4,31,14,0.4,63 | hour | unreadable-time",
                "安阳市,20260230,8,红庙街,6,4,31,14,0.4,63 | hour | unreadable-time",
                "安阳市,20260301,eight,红庙街,6,4,31,14,0.4,63 | hour | unreadable-time",
                "安阳市,20260303,8,红庙街,6,4,31,14,0.4,63 | hour | future",
                "安阳市,19990303,8,红庙街,6,4,31,14,0.4,63 | hour | too-old",
                "安阳市,20260301,8,红庙街,6,4,31 | | unreadable-line",
                "安阳市,20260301,8,\"红庙街,6,4,31,14,0.4,63 | | unreadable-line"
            })
    void refusesALineByTheNameOfItsColumn(String line, String field, String reason) {
        Item.Refused refused =
                (Item.Refused) Formats.csv(STATION + line, Tables.SITES, null).get(0);
        assertEquals(field, refused.outcome().field());
        assertEquals(reason, refused.outcome().reason());
        assertEquals(2, refused.outcome().line());
    }

    @ParameterizedTest
    @CsvSource({"six, SO2, unreadable-number", "-63, SO2, negative-concentration", "6ppb, SO2, unknown-unit"})
    void losesOneBadValueAndNothingBesideIt(String cell, String field, String reason) {
        Formats.Taken taken =
                Formats.takenCsv(STATION + "安阳市,20260301,8,红庙街," + cell + ",4,31,14,0.4,63", Tables.SITES, null);
        Map<Parameter, Reading> readings =
                ((Item.Read) taken.items().get(0)).observation().readings();
        assertEquals(List.of("UNUSABLE"), readings.get(Parameter.SO2).flags());
        assertEquals(new BigDecimal("63"), readings.get(Parameter.O3).value());
        AsideValue aside = taken.remarks().values().get(0);
        assertEquals(field + " " + cell + " " + reason, aside.field() + " " + aside.sent() + " " + aside.reason());
        assertEquals(2, aside.line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a,b,c\n1,2,3",
                "site,periodEnd,XX\n",
                "site,periodEnd,SO2.x\n",
                "city,date,hour,station,SO2,SO2\n"
            })
    void refusesATableOfAnUnknownLayout(String table) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> Formats.csv(table, Tables.SITES, null));
        assertEquals(422, refusal.status());
    }

    @Test
    void refusesTimesWithoutAYearThatNobodySays() {
        String table = "断面名称,监测时间,站点情况,pH(无量纲)\n安阳河,03-01 08:00,正常,7.9";
        assertThrows(ProblemException.class, () -> Formats.csv(table, Tables.SITES, null));
        assertEquals(
                Instant.parse("2026-03-01T00:00:00Z"),
                Tables.only(table, 2026).key().periodEnd());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "—", "-", "--", "*", "-;"})
    void readsWhatStandsForNothingAsMissing(String cell) {
        Observation read = Tables.only(STATION + "安阳市,20260301,8,红庙街," + cell + ",4,31,14,0.4,63", null);
        assertEquals(Reading.MISSING, read.readings().get(Parameter.SO2));
    }

    @Test
    void namesAnHourByItsEndSoThatHour24ClosesTheDay() {
        assertEquals(
                Instant.parse("2026-03-01T00:00:00Z"),
                Tables.only(STATION + "安阳市,20260301,8,红庙街,6,4,31,14,0.4,63", null)
                        .key()
                        .periodEnd());
        assertEquals(
                Instant.parse("2026-02-28T16:00:00Z"),
                Tables.only(STATION + "安阳市,20260228,24,红庙街,6,4,31,14,0.4,63", null)
                        .key()
                        .periodEnd());
    }

    @Test
    void convertsTheCarbonMonoxideOfBeijing12() {
        Observation read = Tables.only("year,month,day,hour,station,CO\n2026,3,1,8,红庙街,1200", null);
        assertEquals(
                new Reading(new BigDecimal("1.2"), List.of(), new Sent(new BigDecimal("1200"), "µg/m³")),
                read.readings().get(Parameter.CO));
    }

    @Test
    void takesTheLatestHourOfOzoneOfTheSnapshotFromTheColumnThatHoldsIt() {
        Observation read =
                Tables.only("stationcode,timepoint,pm2_5,o3,o3_24h\n1001A,2026-03-01T08:00:00,38,84,52", null);
        assertEquals(Reading.of(new BigDecimal("52")), read.readings().get(Parameter.O3));
    }

    @Test
    void readsZeroOfThePrivateDaysAsMissing() {
        Observation read = Tables.only("city,date,range,rank,PM2.5,CO\n安阳市,2026-02-28,85~96,37,64.6,0", null);
        assertEquals(Reading.MISSING, read.readings().get(Parameter.CO));
        assertEquals(Instant.parse("2026-02-28T16:00:00Z"), read.key().periodEnd());
    }

    @Test
    void flagsEveryValueOfASectionUnderMaintenance() {
        Observation read = Tables.only("断面名称,监测时间,站点情况,pH(无量纲),总磷(mg/L)\n安阳河,03-01 08:00,维护,7.9,*", 2026);
        assertEquals(
                new Reading(null, List.of("MAINTENANCE"), new Sent(new BigDecimal("7.9"), null)),
                read.readings().get(Parameter.PH));
        assertEquals(new Reading(null, List.of("MAINTENANCE")), read.readings().get(Parameter.TP));
    }

    @Test
    void takesNoValueWhoseHeadAndUnitDisagree() {
        Formats.Taken taken = Formats.takenCsv(
                "site,periodEnd,CO(μg/m³),CO.unit,SO2\n1001A,2026-03-01T08:00:00+08:00,700,mg/m³,6",
                Tables.SITES,
                null);
        AsideValue aside = taken.remarks().values().get(0);
        assertEquals("units.CO two-units 700", aside.field() + " " + aside.reason() + " " + aside.sent());
        assertEquals(2, taken.items().get(0).readings());
    }

    @ParameterizedTest
    @CsvSource({"0.01L, 0.005", "<0.01, 0.005", "0.02, 0.02"})
    void readsWhatALaboratoryDidNotFind(String cell, BigDecimal counted) {
        Reading reading = Tables.only(
                        "site,periodEnd,averaging,TP\nriver-1,2026-03-01T08:00:00+08:00,PT0S," + cell, null)
                .readings()
                .get(Parameter.TP);
        assertEquals(counted, reading.value());
        assertEquals(cell.equals("0.02") ? List.of() : List.of("BELOW_DETECTION"), reading.flags());
    }

    @Test
    void refusesInTheGenericLayoutWhatJsonIsRefusedFor() {
        String header = "site,periodEnd,parameter,value,unit,flags\n";
        assertReason("unknown-parameter", header + "1001A,2026-03-01T08:00:00+08:00,SO3,6,,");
        assertReason("unreadable-number", header + "1001A,2026-03-01T08:00:00+08:00,SO2,six,,");
        assertReason("unknown-unit", header + "1001A,2026-03-01T08:00:00+08:00,SO2,6,ppb,");
        assertReason("unreadable-flag", header + "1001A,2026-03-01T08:00:00+08:00,SO2,6,,坏");
        assertReason("missing", header + ",2026-03-01T08:00:00+08:00,SO2,6,,");
        assertReason("unreadable-time", header + "1001A,2026-03-01,SO2,6,,");
    }

    private static void assertReason(String reason, String table) {
        Item.Refused refused =
                (Item.Refused) Formats.csv(table, Tables.SITES, null).get(0);
        assertEquals(reason, refused.outcome().reason());
    }
}
