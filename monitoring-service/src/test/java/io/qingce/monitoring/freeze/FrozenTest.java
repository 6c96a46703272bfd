package io.qingce.monitoring.freeze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrozenTest {

    @ParameterizedTest
    @CsvSource({
        "A, 2026-05-01T00:59:59Z, REAL_TIME, ",
        "A, 2026-05-01T01:00:00Z, REAL_TIME, 1",
        "A, 2026-05-01T03:00:00Z, REAL_TIME, 1",
        "A, 2026-05-01T03:00:01Z, REAL_TIME, ",
        "A, 2026-05-01T05:00:00Z, REAL_TIME, ",
        "A, 2026-05-01T05:00:00Z, REVIEWED, 2",
        "B, 2026-05-01T01:00:00Z, REAL_TIME, 3",
        "C, 2026-05-01T01:00:00Z, REAL_TIME, "
    })
    void keepsWhatEndsWithinItsBoundsAtItsSitesAndInItsVersion(
            String site, Instant end, Version version, @Nullable Long freeze) {
        Frozen frozen = Frozen.of(List.of(
                at("A", 1, null, "2026-05-01T09:00:00+08:00", "2026-05-01T11:00:00+08:00"),
                at("A", 2, Version.REVIEWED, "2026-05-01T05:00:00Z", "2026-05-01T05:00:00Z"),
                at("B", 3, null, "2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z")));
        ObservationKey key = new ObservationKey(site, end, Averaging.HOUR, version);
        assertEquals(Optional.ofNullable(freeze), frozen.of(key).map(Freeze::id));
    }

    @Test
    void namesTheOldestOfSeveral() {
        Frozen frozen = Frozen.of(List.of(
                at("A", 1, null, "2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z"),
                at("A", 2, null, "2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z")));
        ObservationKey key =
                new ObservationKey("A", Instant.parse("2026-05-01T00:00:00Z"), Averaging.HOUR, Version.REAL_TIME);
        assertEquals(Optional.of(1L), frozen.of(key).map(Freeze::id));
    }

    private static Frozen.AtSite at(String site, long id, @Nullable Version version, String from, String to) {
        Freeze.Step step = new Freeze.Step(OffsetDateTime.parse(from), "me", "why");
        return new Frozen.AtSite(
                site,
                new Freeze(id, null, null, version, OffsetDateTime.parse(from), OffsetDateTime.parse(to), step, null));
    }
}
