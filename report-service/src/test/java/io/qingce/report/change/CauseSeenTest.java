package io.qingce.report.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.language.Words;
import io.qingce.report.cause.Cause;
import io.qingce.report.change.AttainmentChanged.CauseSeen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CauseSeenTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);

    @Test
    void mergesCausesOfOneKindAndRegionOverAllDaysAndRevisions() {
        List<Cause> seen = new ArrayList<>(List.of(
                Cause.readings("甲市", FIRST.plusDays(4), FIRST.plusDays(5), 3),
                Cause.readings("甲市", FIRST, FIRST.plusDays(1), 9),
                Cause.readings("甲市", FIRST.plusDays(2), FIRST.plusDays(8), 1)));
        for (int round = 0; round < 6; round++) {
            Collections.shuffle(seen, new Random(round));

            assertEquals(
                    List.of(new CauseSeen(
                            "READINGS", Words.both("监测数据变动", "readings changed"), "甲市", FIRST, FIRST.plusDays(8), 9L)),
                    CauseSeen.merged(seen));
        }
    }

    @Test
    void keepsRegionsAndKindsApartInTheOrderInWhichTheyCame() {
        List<CauseSeen> merged = CauseSeen.merged(List.of(
                Cause.sites("乙市"),
                Cause.readings("甲市", FIRST, FIRST, 1),
                Cause.plan("p", 2),
                Cause.readings("乙市", FIRST, FIRST, 4),
                Cause.sites("乙市")));

        assertEquals(
                List.of("SITES 乙市", "READINGS 甲市", "PLAN null", "READINGS 乙市"),
                merged.stream()
                        .map(cause -> cause.kind() + " " + cause.region())
                        .toList());
    }

    @Test
    void hasNoDaysAndNoRevisionWhereNoneOfThemHas() {
        assertEquals(
                List.of(new CauseSeen("SITES", Words.both("点位变更", "sites changed"), "甲市", null, null, null)),
                CauseSeen.merged(List.of(Cause.sites("甲市"), Cause.sites("甲市"))));
        assertEquals(List.of(), CauseSeen.merged(List.of()));
    }

    @Test
    void takesDaysAndRevisionOfWhicheverHasThem() {
        Cause plain = new Cause(Cause.Kind.PLAN, null, "p", null, null, null, null);
        Cause full = new Cause(Cause.Kind.PLAN, null, "p", null, FIRST, FIRST.plusDays(1), 5L);
        List<CauseSeen> merged =
                List.of(new CauseSeen("PLAN", Words.both("规划修订", "plan revised"), null, FIRST, FIRST.plusDays(1), 5L));

        assertEquals(merged, CauseSeen.merged(List.of(plain, full)));
        assertEquals(merged, CauseSeen.merged(List.of(full, plain)));
    }
}
