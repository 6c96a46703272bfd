package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.remark.Remark;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of this service's own, with one value a line or one column per parameter. */
class GenericItemsTest {

    private static final String KEY = "1001A,2026-03-01T08:00:00+08:00,";
    private static final String SAMPLE = "river-1,2026-03-01T08:00:00+08:00,PT0S,";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site,periodEnd",
                "site,periodEnd,value",
                "site,periodEnd,SO2.unit",
                "site,periodEnd,comment",
                "site,periodEnd,PM2.5_24h"
            })
    void refusesATableWithoutAColumnOfValues(String header) {
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> Formats.csv(header + "\n", Tables.SITES, null));
        assertEquals(422, refusal.status());
        assertTrue(refusal.getMessage().startsWith("没有监测值列"), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site,periodEnd,SO2,value | 4 value unused-column",
                "site,periodEnd,SO2,XX.unit | 4 XX.unit unused-column",
                "site,periodEnd,SO2,PM10.flags | 4 PM10.flags unused-column",
                "site,periodEnd,parameter,value,SO2 | 5 SO2 unused-column",
                "site,periodEnd,SO2,comment | 4 comment unused-column",
                "site,periodEnd,SO2,O3_8h | 4 O3_8h running-mean",
                "site,periodEnd,SO2,CO(ppb) | 4 CO(ppb) unknown-unit"
            })
    void namesAColumnThatIsNotRead(String header, String ignored) {
        Remark remark = Formats.takenCsv(header + "\n", Tables.SITES, null)
                .remarks()
                .ignored()
                .get(0);
        assertEquals(ignored, remark.column() + " " + remark.name() + " " + remark.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "'site,periodEnd', true",
        "'x,periodEnd,site', true",
        "'site,date', false",
        "'periodEnd', false",
        "'Site,period end', true"
    })
    void isKnownBySiteAndPeriodEnd(String header, boolean fits) {
        assertEquals(fits, GenericItems.fits(List.of(header.split(","))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site,periodEnd,SO2 | 1001A,yesterday,6 | periodEnd unreadable-time",
                "site,periodEnd,SO2 | 1001A,2026-03-01,6 | periodEnd unreadable-time",
                "site,periodEnd,SO2 | ,2026-03-01T08:00:00+08:00,6 | site missing",
                "site,periodEnd,SO2 | 1001A,,6 | periodEnd missing",
                "site,periodEnd,SO2 | 1001A,2026-03-01T08:00:00+08:00,six | SO2 unreadable-number",
                "site,periodEnd,SO2 | 1001A,2026-03-01T08:00:00+08:00,0.1.2L | SO2 unreadable-number",
                "site,periodEnd,SO2 | 1001A,2026-03-01T08:00:00+08:00,L | SO2 unreadable-number",
                "site,periodEnd,SO2 | 1001A,2026-03-01T08:00:00+08:00,<-1 | SO2 unreadable-number",
                "site,periodEnd,SO2,averaging | 1001A,2026-03-01T08:00:00+08:00,6,PT8H | averaging unknown-averaging",
                "site,periodEnd,SO2,version | 1001A,2026-03-01T08:00:00+08:00,6,draft | version unknown-version",
                "site,periodEnd,SO2,SO2.unit | 1001A,2026-03-01T08:00:00+08:00,6,ppb | units.SO2 unknown-unit",
                "site,periodEnd,SO2,SO2.flags | 1001A,2026-03-01T08:00:00+08:00,6,坏 | flags.SO2 unreadable-flag",
                "site,periodEnd,SO2 | 1001A,2026-03-01T08:00:00+08:00 | null unreadable-line",
                "site,periodEnd,parameter,value | 1001A,2026-03-01T08:00:00+08:00,,6 | values. unknown-parameter"
            })
    void refusesALineByTheNameOfWhatIsWrong(String header, String line, String refusal) {
        assertEquals(refusal, Tables.refusal(header + "\n" + line, null));
    }

    /** The cells of value, unit and flags, and the reading that is made of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.02; ; ; 0.02; ",
                "2E-2; ; ; 0.02; ",
                "0.01L; ; ; 0.005; BELOW_DETECTION",
                "<0.01; ; ; 0.005; BELOW_DETECTION",
                "<0.01L; ; ; 0.005; BELOW_DETECTION",
                "<10; µg/L; ; 0.005; BELOW_DETECTION",
                "0.01L; ; BELOW_DETECTION; 0.005; BELOW_DETECTION",
                "0.01; ; BELOW_DETECTION; 0.005; BELOW_DETECTION",
                "20; ug/L; ; 0.02; ",
                "0.02; ; QC-1 CHECKED; 0.02; CHECKED QC-1",
                "0.02; ; QC-1|CHECKED; 0.02; CHECKED QC-1",
                "0.02; ; QC-1 | CHECKED; 0.02; CHECKED QC-1",
                "NA; ; ; ; ",
                "; mg/L; VOID; ; VOID",
                "0.02; ; VOID; ; VOID"
            })
    void makesTheSameReadingOfCellsInALineAndInColumns(
            @Nullable String value,
            @Nullable String unit,
            @Nullable String flags,
            @Nullable BigDecimal counted,
            @Nullable String kept) {
        String cells = Stream.of(value, unit, flags)
                .map(cell -> cell == null ? "" : cell)
                .collect(Collectors.joining(","));
        for (String columns : List.of("TP,TP.unit,TP.flags", "parameter,value,unit,flags")) {
            String line = SAMPLE + (columns.startsWith("TP") ? "" : "TP,") + cells;
            Reading reading = Tables.only("site,periodEnd,averaging," + columns + "\n" + line, null)
                    .readings()
                    .get(Parameter.TP);
            assertEquals(counted, reading.value(), columns);
            assertEquals(kept == null ? List.of() : List.of(kept.split(" ")), reading.flags(), columns);
        }
    }

    @Test
    void readsVersionAndAveragingOfALineAndOtherwiseThoseOfTheRequest() {
        Observation read =
                Tables.only("site,version,periodEnd,averaging,pH\nriver-1,REVIEWED,2026-02-28T16:00:00Z,P1D,7.9", null);
        assertEquals(Version.REVIEWED, read.key().version());
        assertEquals(Averaging.DAY, read.key().averaging());
        Observation usual =
                Tables.only("site,version,periodEnd,averaging,pH\nriver-1,,2026-03-01T00:00:00Z,,7.9", null);
        assertEquals(new ObservationKey("river-1", Observed.END, Averaging.HOUR, Version.REAL_TIME), usual.key());
    }

    @Test
    void readsEveryColumnOfALineAndNothingOfAnEmptyCell() {
        Observation read = Tables.only("site,periodEnd,SO2,NO2,CO,CO.unit\n" + KEY + "6,,1200,µg/m³", null);
        assertEquals("SO2=6 NO2=- CO=1.2", Observed.text(read.readings()));
    }
}
