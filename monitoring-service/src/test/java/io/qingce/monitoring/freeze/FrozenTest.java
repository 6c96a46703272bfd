package io.qingce.monitoring.freeze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrozenTest {

    private static final Frozen FROZEN = new Frozen(Map.of(
            "1001A", List.of(freeze(1, null), freeze(2, Version.REVIEWED)),
            "1002A", List.of(freeze(3, Version.REVIEWED))));

    /** Both bounds are inclusive; one version alone where one is named; of several freezes the first. */
    @ParameterizedTest
    @CsvSource({
        "1001A, 2026-01-01T01:00:00+08:00, REAL_TIME, 1",
        "1001A, 2026-02-01T00:00:00+08:00, REVIEWED, 1",
        "1001A, 2026-01-01T00:00:00+08:00, REAL_TIME, 0",
        "1001A, 2026-02-01T01:00:00+08:00, REAL_TIME, 0",
        "1002A, 2026-01-15T00:00:00+08:00, REVIEWED, 3",
        "1002A, 2026-01-15T00:00:00+08:00, REAL_TIME, 0",
        "1003A, 2026-01-15T00:00:00+08:00, REAL_TIME, 0"
    })
    void keepsKeysOfItsPeriodFromBeingChanged(String site, OffsetDateTime end, Version version, long freeze) {
        ObservationKey key = new ObservationKey(site, end.toInstant(), Averaging.HOUR, version);
        assertEquals(freeze, FROZEN.of(key).map(Freeze::id).orElse(0L));
    }

    private static Freeze freeze(long id, Version version) {
        OffsetDateTime from = OffsetDateTime.parse("2026-01-01T01:00:00+08:00");
        return new Freeze(
                id,
                null,
                null,
                version,
                from,
                OffsetDateTime.parse("2026-02-01T00:00:00+08:00"),
                new Freeze.Step(from, "省厅", "年报定稿"),
                null);
    }
}
