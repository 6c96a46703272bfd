package io.qingce.report.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.paging.Conditions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    private static final Instant PAST = Instant.parse("2026-03-10T00:00:00Z");
    private static final Revisions REVISIONS = new Revisions("Every", "Newest", "key.plan, key.target");

    @Test
    void looksNowAtTheNewestOnesAlone() {
        Conditions conditions = new Conditions().add("v.key.plan = :plan", "plan", "p");
        assertEquals(
                "from Newest v where v.key.plan = :plan order by v.key.plan, v.key.target",
                REVISIONS.known(AsOf.NOW, conditions));
        assertEquals(Map.of("plan", "p"), conditions.parameters());
    }

    @Test
    void looksAsOfAMomentForTheNewestRevisionOfEachKeyThatWasRecordedByThen() {
        Conditions conditions = new Conditions();
        assertEquals(
                "from Every v where v.key.revision = (select max(o.key.revision) from Every o"
                        + " where (o.key.plan, o.key.target) = (v.key.plan, v.key.target) and o.recordedAt <= :asOf)"
                        + " order by v.key.plan, v.key.target",
                REVISIONS.known(new AsOf(PAST), conditions));
        assertEquals(Map.of("asOf", PAST), conditions.parameters());
    }
}
