package io.qingce.monitoring.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 2025-12-31, false",
        "2026-01-01, 2026-12-31, 2026-01-01, true",
        "2026-01-01, 2026-12-31, 2026-12-31, true",
        "2026-01-01, 2026-12-31, 2027-01-01, false",
        "2026-01-01, , 2099-01-01, true",
        ", 2026-12-31, 1999-01-01, true",
        ", , 2026-05-01, true"
    })
    void coversFromItsFirstDayToItsLast(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate day, boolean covered) {
        SiteTable.Validity validity = new SiteTable.Validity(Optional.ofNullable(from), Optional.ofNullable(to));
        assertEquals(covered, validity.covers(day));
    }
}
