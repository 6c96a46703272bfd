package io.qingce.report.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.group.RegionGroup;
import io.qingce.report.period.ComparisonKind;
import io.qingce.report.period.Comparisons;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.Editions;
import io.qingce.report.region.Series;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.water.PhRounding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportConvertersTest {

    private static final Map<String, Class<?>> TYPES = Map.of(
            "version", Series.class,
            "edition", Editions.class,
            "compare", Comparisons.class,
            "rules", RuleSet.class,
            "stationShare", StationShare.class,
            "ph", PhRounding.class,
            "comparison", LimitComparison.class,
            "group", RegionGroup.class);

    private final ReportConverters converters = new ReportConverters();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        version | real_time               | unknown-version
        version | LATEST                  | unknown-version
        edition | 2013                    | unknown-edition
        edition | 2012,                   | unknown-edition
        edition | 2012,2013               | unknown-edition
        compare | EDITION                 | unknown-comparison
        compare | PREVIOUS_YEAR,          | unknown-comparison
        rules   | PUBLISHED               | unknown-rules
        stationShare | 75                 | unknown-switch
        ph      | 9                       | unknown-switch
        comparison | FULL                 | unknown-switch
        group   | 2-26                    | unknown-group
        """)
    void refusesWhatItDoesNotKnowNamingTheParameter(String field, String text, String reason) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> converters.value(TYPES.get(field), field, text));
        assertEquals(400, refused.status());
        assertEquals(field, refused.violations().get(0).field());
        assertEquals(reason, refused.violations().get(0).reason());
    }

    @Test
    void readsListsInTheirOrderAndEachValueOnce() {
        assertEquals(
                List.of(EditionChoice.IN_FORCE, EditionChoice.E2012),
                read(Editions.class, "in-force, 2012,in-force").choices());
        assertEquals(
                List.of(ComparisonKind.PREVIOUS_PERIOD, ComparisonKind.PREVIOUS_YEAR),
                List.copyOf(
                        read(Comparisons.class, "PREVIOUS_PERIOD,PREVIOUS_YEAR").kinds()));
    }

    @Test
    void saysNothingWhereNothingIsSaid() {
        assertNull(converters.value(Series.class, "version", null));
        assertEquals(Series.BEST, converters.value(Series.class, "version", null, Series.BEST));
    }

    private <T> T read(Class<T> type, String text) {
        return converters.value(type, "any", text);
    }
}
