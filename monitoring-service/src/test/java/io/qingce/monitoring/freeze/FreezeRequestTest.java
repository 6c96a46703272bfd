package io.qingce.monitoring.freeze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.identity.Doer;
import io.qingce.monitoring.fixture.Constraints;
import io.qingce.monitoring.fixture.Observed;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreezeRequestTest {

    private static final OffsetDateTime FROM = OffsetDateTime.parse("2026-01-01T01:00:00+08:00");

    @ParameterizedTest
    @CsvSource({
        "安阳市, 1001A, 2026-02-01T00:00:00+08:00, 省厅, 年报定稿, oneScope",
        "'', , 2026-02-01T00:00:00+08:00, 省厅, 年报定稿, region",
        ", '', 2026-02-01T00:00:00+08:00, 省厅, 年报定稿, site",
        ", , 2026-01-01T00:59:59+08:00, 省厅, 年报定稿, period",
        ", , , 省厅, 年报定稿, to",
        ", , 2026-02-01T00:00:00+08:00, ' ', 年报定稿, by",
        ", , 2026-02-01T00:00:00+08:00, 省厅, , reason",
        "安阳市, , 2026-02-01T00:00:00+08:00, 省厅, 年报定稿, ''",
        ", 1001A, 2026-02-01T00:00:00+08:00, 省厅, 年报定稿, ''",
        ", , 2026-01-01T01:00:00+08:00, 省厅, 年报定稿, ''",
        ", , 2025-12-31T17:00:00Z, 省厅, 年报定稿, ''"
    })
    void namesTheMemberThatIsWrong(
            @Nullable String region,
            @Nullable String site,
            @Nullable OffsetDateTime to,
            String by,
            @Nullable String reason,
            String broken) {
        assertEquals(broken, Constraints.broken(new FreezeRequest(region, site, null, FROM, to, by, reason)));
    }

    @ParameterizedTest
    @CsvSource({"省厅, 更正, ''", "'', 更正, by", "省厅, ' ', reason"})
    void isLiftedBySomebodyForAReason(String by, String reason, String broken) {
        assertEquals(broken, Constraints.broken(new FreezeRequest.Lifting(by, reason)));
    }

    /** Lifted once, and never deleted. */
    @Test
    void isInForceUntilItIsLifted() {
        Doer froze = new Doer("https://id.example#7", "省厅");
        FrozenPeriod period = new FrozenPeriod(
                new FreezeRequest(null, "1001A", null, FROM, FROM.plusDays(1), "省厅", "定稿"), froze, Observed.END);
        assertFalse(period.isLifted());
        assertEquals(froze, period.freezer());
        period.lift(
                new FreezeRequest.Lifting("市局", "更正"),
                new Doer("https://id.example#8", "市局"),
                Observed.END.plusSeconds(1));
        assertTrue(period.isLifted());
    }

    /** Whoever is refused learns of the freeze that was made first. */
    @Test
    void isFoundBySiteInTheOrderInWhichPeriodsWereFrozen() {
        Frozen frozen = Frozen.of(List.of(
                new Frozen.AtSite("1001A", freeze(1)),
                new Frozen.AtSite("1002A", freeze(2)),
                new Frozen.AtSite("1001A", freeze(3))));
        assertEquals(
                List.of(1L, 3L),
                frozen.bySite().get("1001A").stream().map(Freeze::id).toList());
        assertEquals(
                2, frozen.of(Observed.hour("1002A", -24 * 40)).orElseThrow().id());
        assertEquals(Optional.empty(), Frozen.of(List.of()).of(Observed.hour("1001A", 0)));
    }

    private static Freeze freeze(long id) {
        return new Freeze(id, null, null, null, FROM, FROM.plusDays(31), new Freeze.Step(FROM, "省厅", "定稿"), null);
    }
}
