package io.qingce.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DueTest {

    private static final PlanDocument.Period PLAN =
            new PlanDocument.Period("2023—2025年", LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31), null);

    static Stream<Arguments> dues() {
        LocalDate september = LocalDate.of(2025, 9, 30);
        return Stream.of(
                Arguments.of(new Due(Due.Kind.YEAR, 2025, null, null, null, "到2025年", null), List.of(2025)),
                Arguments.of(new Due(Due.Kind.DAY, null, september, null, null, null, null), List.of(2025)),
                Arguments.of(
                        new Due(Due.Kind.EACH_YEAR, null, null, null, null, "每年", null), List.of(2023, 2024, 2025)),
                Arguments.of(
                        new Due(Due.Kind.EACH_YEAR, null, null, LocalDate.of(2024, 1, 1), september, null, null),
                        List.of(2024, 2025)),
                Arguments.of(
                        new Due(Due.Kind.PERIOD, null, null, LocalDate.of(2021, 1, 1), september, null, null),
                        List.of(2025)),
                Arguments.of(new Due(Due.Kind.STANDING, null, null, null, null, null, null), List.of()),
                Arguments.of(
                        new Due(Due.Kind.INHERITED, null, LocalDate.of(2023, 12, 31), null, null, "到2023年底", "二"),
                        List.of(2023)),
                Arguments.of(new Due(Due.Kind.BEFORE, 2025, null, null, null, "2025年前", null), List.of(2025)),
                Arguments.of(new Due(Due.Kind.FROM, 2023, null, null, null, "2023年起", null), List.of(2023)));
    }

    @ParameterizedTest
    @MethodSource("dues")
    void fallsIntoTheYearsInWhichItIsDue(Due due, List<Integer> years) {
        assertEquals(years, due.years(PLAN));
    }
}
