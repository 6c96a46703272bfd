package io.qingce.monitoring.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.batch.ItemOutcome.Outcome;
import io.qingce.monitoring.fixture.Made;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of one key, item by item. */
class DraftTest {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final ObservationKey KEY = Observed.hour("1001A", 0);

    @Test
    void hasNothingThatStandsBeforeAnythingCame() {
        Draft draft = new Draft(null);
        assertThrows(NullPointerException.class, draft::current);
        assertFalse(draft.isNew());
        assertFalse(draft.isReplacement());
    }

    @Test
    void replacesNothingByWhatItHoldsAlready() {
        Draft draft = new Draft(Observed.recorded(KEY, "SO2=6"));
        draft.take(Observed.of(KEY, "SO2=6.0"), NOW);
        assertFalse(draft.isReplacement());
        assertFalse(draft.isNew());
    }

    @Test
    void replacesWhatWasHeldEvenByItsFirstContent() {
        Draft draft = new Draft(Observed.recorded(KEY, "SO2=6"));
        draft.take(Observed.of(KEY, "SO2=7"), NOW);
        draft.take(Observed.of(KEY, "SO2=6"), NOW);
        assertTrue(draft.isReplacement());
        assertEquals(3, draft.current().revision());
        assertEquals(List.of("SO2=6", "SO2=7"), texts(draft.superseded()));
    }

    /** An addition to what this feed itself said is not yet another content; one to what a correction said is none either. */
    @Test
    void makesOneContentOfWhatIsAddedToACorrection() {
        Draft draft = new Draft(Observed.recorded(KEY, "SO2=6"));
        assertEquals(Outcome.CORRECTED, draft.take(Observed.of(KEY, "SO2=7"), NOW));
        assertEquals(Outcome.CREATED, draft.take(Observed.of(KEY, "O3=80"), NOW));
        assertEquals(2, draft.current().revision());
        assertEquals("SO2=7 O3=80", Observed.text(draft.current().observation().readings()));
        assertEquals(List.of("SO2=6"), texts(draft.superseded()));
    }

    private static final Arbitrary<String> CONTENT = Combinators.combine(
                    Arbitraries.of("SO2", "O3"), Arbitraries.of("-", "5", "6", "6.0", "-:VOID", "6:CORRECTED"))
            .as((code, value) -> code + "=" + value);

    /** Whether something would change is what a freeze is decided by; it has to be what happens. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void changesExactlyWhatItSaysItWould(long seed) {
        for (List<String> contents : Made.of(CONTENT.list().ofMinSize(1).ofMaxSize(8), 200, seed)) {
            Draft draft = new Draft(null);
            for (String content : contents) {
                Observation observation = Observed.of(KEY, content);
                boolean would = draft.wouldChange(observation);
                assertEquals(would, draft.take(observation, NOW) != Outcome.UNCHANGED, contents::toString);
            }
        }
    }

    /** Every revision but the last is among what no longer stands, once and in its order. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void keepsEveryRevisionThatStood(long seed) {
        for (List<String> contents : Made.of(CONTENT.list().ofMinSize(1).ofMaxSize(12), 200, seed)) {
            Draft draft = new Draft(Observed.recorded(KEY, "NO2=1"));
            contents.forEach(content -> draft.take(Observed.of(KEY, content), NOW));
            List<Long> stood =
                    draft.superseded().stream().map(Recorded::revision).toList();
            assertEquals(LongStream.range(1, draft.current().revision()).boxed().toList(), stood, contents::toString);
        }
    }

    private static List<String> texts(List<Recorded> contents) {
        return contents.stream()
                .map(each -> Observed.text(each.observation().readings()))
                .toList();
    }
}
