package io.qingce.report.bulletin.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.language.Words;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    static final Subject SOME = of("2025-12");

    @ParameterizedTest
    @CsvSource({
        "2025-12, 2025年12月, December 2025, 2026-01-01, 2026-01-31",
        "2024-02, 2024年2月, February 2024, 2024-03-01, 2024-03-31",
        "2025-Q3, 2025年第三季度, quarter 3 of 2025, 2025-10-01, 2025-12-31",
        "2025-H1, 2025年上半年, first half of 2025, 2025-07-01, 2025-12-31",
        "2025-H2, 2025年下半年, second half of 2025, 2026-01-01, 2026-06-30",
        "2025, 2025年, 2025, 2026-01-01, 2026-12-31"
    })
    void callsAPeriodAsOfficialsDoAndKnowsTheNextOfItsKind(
            String period, String zh, String en, String from, String to) {
        Map<String, String> names = of(period).names();
        assertEquals(new Words(zh, en), Words.of(names.get("periodText")));
        assertEquals(from, names.get("nextFrom"));
        assertEquals(to, names.get("nextTo"));
    }

    @Test
    void countsFromTheFirstDayOfTheYear() {
        Map<String, String> names = of("2025-06").names();
        assertEquals("2025-01-01", names.get("yearStart"));
        assertEquals("2025-06-30", names.get("to"));
        assertEquals(new Words("2025年6月30日", "2025-06-30"), Words.of(names.get("toText")));
        assertEquals(new Words("2025年1月至6月", "January to June 2025"), Words.of(names.get("sinceNewYear")));
    }

    @Test
    void comesBackFromWhatWasSigned() {
        assertEquals(SOME, Subject.of(SOME.members()));
        Subject ofPlan = new Subject(null, "anyang", "T1", "2025-06", null, "worked", "BEST", "published");
        assertEquals(ofPlan, Subject.of(ofPlan.members()));
    }

    @Test
    void putsEachSideOfANameIntoItsOwnLanguage() {
        assertEquals(
                new Words("甲市2025年", "甲市, 2025"),
                Subject.filled(
                        new Words("{region}{yearText}", "{region}, {yearText}"),
                        Map.of("region", "甲市", "yearText", Words.both("2025年", "2025"))));
    }

    private static Subject of(String period) {
        return new Subject("甲市", null, null, period, null, null, "BEST", "published");
    }
}
