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
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layouts of the automatic stations at water sections. */
class SectionLayoutTest {

    private static final String CAPTURED = "capture_date,section,time,status,ph";

    @ParameterizedTest
    @ValueSource(strings = {"03-01", "02-29 08:00", "13-01 08:00", "03-01 25:00", "*", ""})
    void refusesATimeThatIsNoMonthDayAndHour(String time) {
        assertEquals("监测时间 unreadable-time", Tables.refusal("断面名称,监测时间,站点情况,pH(无量纲)\n安阳河," + time + ",正常,7.9", 2025));
    }

    @ParameterizedTest
    @CsvSource({
        "03-01 08:00, 2025-03-01T08:00",
        "3-1 8:00, 2025-03-01T08:00",
        "3月1日8时, 2025-03-01T08:00",
        "03-01 24:00, 2025-03-02T00:00",
        "2026-03-01 08:00, 2026-03-01T08:00",
        "2024/3/1 8:00, 2024-03-01T08:00"
    })
    void readsATimeWithOrWithoutItsYear(String time, LocalDateTime end) {
        CsvRow row = Tables.row("断面名称,监测时间,站点情况,pH(无量纲)", "安阳河," + time + ",正常,7.9");
        assertEquals(end, SectionLayout.REAL_TIME.periodEnd(row, 2025));
    }

    @Test
    void knowsTheLastDayOfFebruaryOfTheYearThatTheRequestSays() {
        CsvRow row = Tables.row("断面名称,监测时间,站点情况,pH(无量纲)", "安阳河,02-29 08:00,正常,7.9");
        assertEquals(LocalDateTime.parse("2024-02-29T08:00"), SectionLayout.REAL_TIME.periodEnd(row, 2024));
        assertThrows(DateTimeException.class, () -> SectionLayout.REAL_TIME.periodEnd(row, 2023));
    }

    /** A sample that was taken before New Year is captured after it. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 12-31 20:00, 2025-12-31T20:00",
        "2026-01-01, 01-01 00:00, 2026-01-01T00:00",
        "2026-01-01, 01-01 20:00, 2026-01-01T20:00",
        "2026-03-01, 03-02 00:00, 2025-03-02T00:00",
        "2026-03-01, 02-28 20:00, 2026-02-28T20:00",
        "2025-01-02, 12-31 23:59, 2024-12-31T23:59"
    })
    void takesTheYearOfTheCaptureOrTheOneBefore(String captured, String time, LocalDateTime end) {
        CsvRow row = Tables.row(CAPTURED, captured + ",安阳河," + time + ",正常,7.9");
        assertEquals(end, SectionLayout.CAPTURED.periodEnd(row, 1999));
    }

    @Test
    void refusesACaptureWithoutItsDay() {
        assertEquals("time unreadable-time", Tables.refusal(CAPTURED + "\n,安阳河,03-01 08:00,正常,7.9", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "断面名称,监测时间,站点情况,水温(℃),pH(无量纲),溶解氧(mg/L),电导率(μS/cm),浊度(NTU),高锰酸盐指数(mg/L),氨氮(mg/L),总磷(mg/L),"
                        + "总氮(mg/L),叶绿素α(mg/L) | 安阳河,03-01 08:00,正常,1,2,3,4,5,6,7,8,9,10",
                "section,time,status,temp,ph,do,ec,turb,codmn,nh3n,tp,tn,chla,capture_date"
                        + " | 安阳河,03-01 08:00,正常,1,2,3,4,5,6,7,8,9,10,2026-03-01"
            })
    void readsEachColumnAsItsParameter(String header, String line) {
        Observation read = Tables.only(header + "\n" + line, 2026);
        assertEquals("river-1", read.key().site());
        assertEquals(Averaging.SAMPLE, read.key().averaging());
        assertEquals(
                Observed.readings("temperature=1 pH=2 DO=3 conductivity=4 turbidity=5 CODMn=6 NH3-N=7 TP=8 TN=9"
                        + " chlorophyll-a=10"),
                read.readings());
    }

    @ParameterizedTest
    @CsvSource({
        "正常, ''",
        "'', ''",
        "维护, MAINTENANCE",
        "停站, STOPPED",
        "不具备运行条件, STOPPED",
        "仪器故障, FAULT",
        "设备检修中, MAINTENANCE",
        "故障已排除, ''",
        "调试, ''"
    })
    void flagsAllThatAStationSaysWhileItDoesNotWork(String state, String flag) {
        CsvRow row = Tables.row("断面名称,监测时间,站点情况", "安阳河,03-01 08:00," + state);
        assertEquals(flag.isEmpty() ? List.of() : List.of(flag), SectionLayout.REAL_TIME.flags(row, new Remarks()));
    }

    @Test
    void readsATableThatSaysNothingOfItsStations() {
        Observation read = Tables.only("断面名称,监测时间,pH(无量纲)\n安阳河,03-01 08:00,7.9", 2026);
        assertEquals(Observed.readings("pH=7.9"), read.readings());
    }

    @Test
    void countsNothingOfAStationThatStandsStill() {
        Observation read = Tables.only(CAPTURED + ",tp\n2026-03-01,安阳河,03-01 08:00,停站,7.9,*", null);
        assertNull(read.readings().get(Parameter.PH).value());
        assertEquals(
                new BigDecimal("7.9"), read.readings().get(Parameter.PH).sent().value());
        assertEquals(List.of("STOPPED"), read.readings().get(Parameter.TP).flags());
    }

    @Test
    void findsASectionByItsNameOrAnotherOfItsOwn() {
        assertEquals(
                Set.of("river-1"),
                SectionLayout.CAPTURED.sites(Tables.row("section,time,status", "Anyang He,x,y"), Tables.SITES));
        assertEquals("section unknown-site", Tables.refusal(CAPTURED + "\n2026-03-01,红庙街,03-01 08:00,正常,7.9", null));
    }
}
