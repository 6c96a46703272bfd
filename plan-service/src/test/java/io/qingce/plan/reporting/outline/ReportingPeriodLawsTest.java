package io.qingce.plan.reporting.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.plan.reporting.outline.ReportingPeriod.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every period that a report can cover. */
class ReportingPeriodLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 1, 1);

    /** One mistyped character either leaves a period that is written like that, or is refused. */
    @RepeatedTest(3)
    void readsNothingThatItWouldWriteOtherwise(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String strange = "0123456789-HQ /年x";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder(around(Kind.values()[random.nextInt(5)], random));
            text.setCharAt(random.nextInt(text.length()), strange.charAt(random.nextInt(strange.length())));
            if (random.nextInt(4) == 0) {
                text.append(strange.charAt(random.nextInt(strange.length())));
            }
            Optional<ReportingPeriod> period = ReportingPeriod.parse(text.toString());

            period.ifPresent(read -> assertEquals(text.toString(), read.text()));
        }
    }

    private static String around(Kind kind, Random random) {
        return kind.around(FIRST.plusDays(random.nextInt(730))).text();
    }

    @ParameterizedTest
    @EnumSource
    void putsEveryDayIntoOnePeriodThatItReadsAsItWroteIt(Kind kind) {
        FIRST.datesUntil(END).forEach(day -> {
            ReportingPeriod period = kind.around(day);

            assertTrue(period.contains(day));
            assertEquals(period, kind.around(period.from()));
            assertEquals(period, kind.around(period.to()));
            assertEquals(Optional.of(period), ReportingPeriod.parse(period.text()));
        });
    }

    /** Where one ends the next begins, and none is told from another by its text alone. */
    @ParameterizedTest
    @CsvSource({"DAY, 731", "MONTH, 24", "QUARTER, 8", "HALF_YEAR, 4", "YEAR, 2"})
    void coversTwoYearsWithoutGapOrOverlap(Kind kind, int count) {
        List<ReportingPeriod> periods =
                FIRST.datesUntil(END).map(kind::around).distinct().toList();

        assertEquals(count, periods.size());
        for (int i = 1; i < count; i++) {
            assertEquals(periods.get(i - 1).to().plusDays(1), periods.get(i).from());
        }
        assertEquals(
                count,
                periods.stream()
                        .map(ReportingPeriod::text)
                        .collect(Collectors.toSet())
                        .size());
    }

    /** A quarter lies in one half-year and a month in one quarter; a shorter period is never cut by a longer one. */
    @ParameterizedTest
    @CsvSource({"DAY, MONTH", "MONTH, QUARTER", "QUARTER, HALF_YEAR", "HALF_YEAR, YEAR", "MONTH, YEAR"})
    void liesWholeInOneLongerPeriod(Kind shorter, Kind longer) {
        FIRST.datesUntil(END).map(shorter::around).distinct().forEach(period -> {
            assertEquals(longer.around(period.from()), longer.around(period.to()));
        });
    }
}
