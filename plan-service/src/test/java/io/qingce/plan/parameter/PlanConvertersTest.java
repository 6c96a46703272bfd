package io.qingce.plan.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.PlanDocument.Status;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.document.TargetDocument.Nature;
import io.qingce.plan.document.TaskDocument.Role;
import io.qingce.standards.indicator.Comparator;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanConvertersTest {

    private static final Map<String, Class<?>> TYPES = Map.of(
            "year", Year.class,
            "month", Month.class,
            "misprint", Boolean.class,
            "comparator", Comparator.class,
            "dataClass", DataClass.class,
            "nature", Nature.class,
            "status", Status.class,
            "role", Role.class);

    private final PlanConverters converters = new PlanConverters();

    @ParameterizedTest
    @CsvSource({
        "year, 24, not-allowed",
        "year, 20244, not-allowed",
        "year, +2024, not-allowed",
        "month, 0, not-allowed",
        "month, 13, not-allowed",
        "month, 01, not-allowed",
        "misprint, yes, not-allowed",
        "misprint, TRUE, not-allowed",
        "comparator, at_most, unknown-value",
        "dataClass, SOMETHING, unknown-value",
        "nature, SOMETHING, unknown-value",
        "status, issued, unknown-value",
        "role, BOSS, unknown-value"
    })
    void refusesWhatItCannotReadNamingTheParameter(String field, String text, String reason) {
        Violation found = refused(field, text);
        assertEquals(field, found.field());
        assertEquals(reason, found.reason());
    }

    @Test
    void saysWhichConstantsThereAre() {
        String names = Arrays.stream(Comparator.values()).map(Enum::name).collect(Collectors.joining(", "));
        assertEquals(QueryValue.oneOf(names), refused("comparator", "?").detail());
    }

    @Test
    void readsEachKind() {
        assertEquals(Year.of(2024), converters.value(Year.class, "year", "2024"));
        assertEquals(Month.DECEMBER, converters.value(Month.class, "month", "12"));
        assertEquals(false, converters.value(Boolean.class, "misprint", "false"));
        assertEquals(Comparator.values()[0], converters.value(Comparator.class, "any", Comparator.values()[0].name()));
    }

    private Violation refused(String field, String text) {
        return assertThrows(ProblemException.class, () -> converters.value(TYPES.get(field), field, text))
                .violations()
                .get(0);
    }
}
