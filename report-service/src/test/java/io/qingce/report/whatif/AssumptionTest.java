package io.qingce.report.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.air.AirData;
import io.qingce.report.air.AirFigures;
import io.qingce.report.air.SomeAir;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.region.Source;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssumptionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("edition", new WhatIfRequest("2011", null, null, null)),
                Arguments.of("without", new WhatIfRequest(null, Arrays.asList(DAY, null), null, null)),
                Arguments.of("withoutSites", new WhatIfRequest(null, null, Arrays.asList("A", null), null)),
                Arguments.of("withoutSites", new WhatIfRequest(null, null, List.of(" "), null)),
                Arguments.of("values[0].day", values((WhatIfRequest.Value) null)),
                Arguments.of("values[0].day", values(value(null, "SO2", "1"))),
                Arguments.of("values[1].item", values(value(DAY, "SO2", "1"), value(DAY, "pm2.5", "1"))),
                Arguments.of("values[0].item", values(value(DAY, null, "1"))),
                Arguments.of("values[0].value", values(value(DAY, "SO2", null))),
                Arguments.of("values[0].value", values(value(DAY, "SO2", "-0.1"))),
                Arguments.of("values[0].value", values(value(DAY, "SO2", "1000000.1"))),
                Arguments.of("values[0].value", values(value(DAY, "SO2", "0.0000001"))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatCannotBeAssumedAndNamesIt(String field, WhatIfRequest request) {
        ProblemException refused = assertThrows(ProblemException.class, request::assumption);

        assertEquals(400, refused.status());
        assertEquals(field, refused.violations().get(0).field());
    }

    @Test
    void assumesNothingWhereNothingIsSaid() {
        Assumption assumption = WhatIfRequest.NOTHING.assumption();

        assertEquals(new Assumption(EditionChoice.IN_FORCE, Set.of(), Set.of(), Map.of()), assumption);
    }

    @Test
    void takesDaysAndSitesOnceAndValuesByDay() {
        WhatIfRequest request = new WhatIfRequest(
                "2026-final",
                Collections.nCopies(2, DAY),
                List.of("A", "B", "A"),
                List.of(value(DAY, "PM2.5", "30"), value(DAY, "CO", "1.0"), value(DAY, "PM2.5", "1000000")));

        Assumption assumption = request.assumption();

        assertEquals(EditionChoice.E2026_FINAL, assumption.edition());
        assertEquals(Set.of(DAY), assumption.without());
        assertEquals(Set.of("A", "B"), assumption.withoutSites());
        assertEquals(
                Map.of(DAY, Map.of(AirItem.PM25, new BigDecimal("1000000"), AirItem.CO, new BigDecimal("1.0"))),
                assumption.values());
    }

    private static final Period JANUARY = Period.ofMonth(YearMonth.of(2025, 1));

    @Test
    void changesNothingWhereNothingIsAssumed() {
        AirData data = SomeAir.data(JANUARY, day -> "30", Source.STATIONS);

        assertEquals(
                data.days(), WhatIfRequest.NOTHING.assumption().applied(data).days());
    }

    @Test
    void leavesDaysOutAndPutsValuesInThePlaceOfWhatWasMeasured() {
        AirData data = SomeAir.data(JANUARY, day -> day.getDayOfMonth() == 31 ? null : "30", Source.STATIONS);
        Assumption assumption = new WhatIfRequest(
                        null,
                        List.of(DAY),
                        null,
                        List.of(value(DAY.plusDays(1), "PM2.5", "59"), value(DAY.plusDays(30), "PM2.5", "999")))
                .assumption();

        AirFigures figures = assumption.applied(data).under(assumption.edition(), RuleSet.PUBLISHED);

        // 28 days of 30 and one of 59; a day without readings stays without
        assertEquals(29, figures.days().size());
        assertEquals(
                Exact.of(31),
                figures.statistics()
                        .headline(AirItem.PM25)
                        .known()
                        .orElseThrow()
                        .exact());
        assertEquals(30, data.days().size());
    }

    private static WhatIfRequest values(WhatIfRequest.Value... values) {
        return new WhatIfRequest(null, null, null, Arrays.asList(values));
    }

    private static WhatIfRequest.Value value(LocalDate day, String item, String value) {
        return new WhatIfRequest.Value(day, item, value == null ? null : new BigDecimal(value));
    }
}
