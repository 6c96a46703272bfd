package io.qingce.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.plan.document.reading.DocumentReader;
import io.qingce.standards.indicator.Indicator;
import io.qingce.standards.indicator.IndicatorKind;
import io.qingce.standards.indicator.IndicatorSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The five plans against the catalogue: nothing in print contradicts it. */
class PlanIndicatorsTest {

    static Stream<Arguments> targets() {
        DocumentReader reader = Documents.reader();
        return Documents.SHIPPED.stream()
                .flatMap(plan -> reader.read(plan, DocumentFormat.YAML, Documents.stream(text(plan))).targets().stream()
                        .map(target -> Arguments.of(target.id(), target)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void asksOnlyWhatTheCatalogueAllows(String id, TargetDocument target) {
        Indicator indicator = Indicator.of(target.indicator()).orElseThrow();
        target.points()
                .forEach(point -> assertTrue(
                        indicator.kind().allows(point.comparator()), () -> indicator.key() + " " + point.comparator()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void countsInAUnitAndADirectionOfTheCatalogue(String id, TargetDocument target) {
        Indicator indicator = Indicator.of(target.indicator()).orElseThrow();
        if (target.unit() != null && !indicator.units().isEmpty()) {
            assertTrue(indicator.units().contains(target.unit()), () -> indicator.key() + " in " + target.unit());
        }
        // a place is better the lower it is; a plan that asks for places to be won calls that higher
        boolean isPlace = indicator.kind() == IndicatorKind.RANK;
        if (!isPlace && target.direction() != null && indicator.direction() != null) {
            assertEquals(indicator.direction().name(), target.direction().name(), indicator.key());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void isMeasuredWhereTheCatalogueSaysSo(String id, TargetDocument target) {
        Indicator indicator = Indicator.of(target.indicator()).orElseThrow();
        boolean monitored = switch (target.dataClass()) {
            case MONITORED_AIR, MONITORED_WATER, MONITORED_OTHER -> true;
            case REPORTED, MILESTONE -> false;
        };
        boolean measured = List.of(IndicatorSource.COMPUTED, IndicatorSource.MEASURED_ELSEWHERE)
                .contains(indicator.source());
        assertEquals(monitored, measured, indicator.key());
    }

    private static String text(String plan) {
        return new String(Documents.shipped(plan), StandardCharsets.UTF_8);
    }
}
