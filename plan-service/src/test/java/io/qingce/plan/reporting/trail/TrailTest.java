package io.qingce.plan.reporting.trail;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.reporting.outline.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the trail decides without a database; what it stores is shown by the resources of submissions and orders. */
class TrailTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-20T02:00:00.123456789Z"), ZoneOffset.UTC);

    private final Trail<Thing, Step> trail = new Trail<>(null, CLOCK, Thing.class, Step.class, "order");

    enum State {
        FIRST,
        SECOND,
        THIRD
    }

    private static final class Thing extends Tracked {

        private final State state;

        Thing(State state) {
            super("plan", new Subject(Subject.Kind.TARGET, "T1", "2025"), "市水利局");
            this.state = state;
        }

        @Override
        public Enum<?> state() {
            return state;
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAStateThatDoesNotAllowItAndSaysWhichItIs(State state) {
        Set<State> others = EnumSet.complementOf(EnumSet.of(state));
        ProblemException refused = assertThrows(ProblemException.class, () -> trail.require(new Thing(state), others));
        assertEquals(409, refused.status());
        assertTrue(refused.getMessage().contains("The order is " + state), refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void letsAStateThroughThatAllowsIt(State state) {
        assertDoesNotThrow(() -> trail.require(new Thing(state), Set.of(state)));
    }

    @Test
    void keepsTimesAsTheDatabaseAndEveryReaderCanHoldThem() {
        assertEquals(Instant.parse("2024-05-20T02:00:00.123Z"), trail.now());
    }

    @Test
    void beginsAtTheFirstRevisionAndCountsEachChange() {
        Thing thing = new Thing(State.FIRST);
        assertEquals(1, thing.revision());
        thing.revise();
        thing.revise();
        assertEquals(3, thing.revision());
    }

    @Test
    void concernsATargetOrTaskAsAWholeUnlessItNamesAPoint() {
        assertEquals(new Subject(Subject.Kind.TARGET, "T1", null), new Thing(State.FIRST).subject());
    }
}
