package io.qingce.monitoring.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.fixture.Constraints;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.observation.Finding;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.quality.rule.Flag;
import io.qingce.monitoring.quality.rule.Grain;
import io.qingce.monitoring.quality.rule.Rule;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.SiteKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written so that the flags that stand are those that were found. */
class InspectorTest {

    private static final Flag ONE = flag(1, "FROZEN-SO2", Rule.Kind.FROZEN);
    private static final Flag TWO = flag(2, "FROZEN-SO2", Rule.Kind.FROZEN);
    private static final Flag GAP = flag(3, "GAP-AIR", Rule.Kind.GAP);

    @Test
    void writesNothingWhereEverythingStandsAsItWasFound() {
        assertEquals(difference(List.of(), List.of()), Inspector.Difference.of(Set.of(), List.of(), 2));
        assertEquals(difference(List.of(), List.of()), Inspector.Difference.of(Set.of(ONE), List.of(kept(ONE, 2)), 2));
    }

    @Test
    void raisesWhatIsNewAndRemovesWhatNoLongerHolds() {
        assertEquals(
                difference(List.of(TWO), List.of(ONE)), Inspector.Difference.of(Set.of(TWO), List.of(kept(ONE, 2)), 2));
    }

    /** Who asks by which rules something was found gets the rules in force. */
    @Test
    void raisesAgainWhatOtherRulesHadFound() {
        assertEquals(
                difference(List.of(ONE), List.of()), Inspector.Difference.of(Set.of(ONE), List.of(kept(ONE, 1)), 2));
    }

    @Test
    void replacesAFlagThatSaysSomethingElseNow() {
        Flag other = new Flag(ONE.key(), ONE.parameter(), ONE.rule(), ONE.kind(), "7, 24 times in a row or more");
        assertEquals(
                difference(List.of(other), List.of(ONE)),
                Inspector.Difference.of(Set.of(other), List.of(kept(ONE, 2)), 2));
    }

    /** Of the first observation behind a window nothing is changed but the gap before it. */
    @ParameterizedTest
    @CsvSource({
        "1, FROZEN, false, true",
        "1, GAP, false, true",
        "99, FROZEN, true, false",
        "99, GAP, true, true",
        "99, GAP, false, false"
    })
    void judgesWhatLiesInTheWindowAndGapsAtItsEdge(int hour, Rule.Kind kind, boolean edge, boolean concerned) {
        Window window = new Window(
                "1001A", SiteKind.AIR_STATION, Grain.HOURS, Observed.END, Observed.END.plusSeconds(3600 * 24));
        Flag flag = flag(hour, "RULE", kind);
        Set<ObservationKey> edges = edge ? Set.of(flag.key()) : Set.of();
        assertEquals(concerned, Inspector.concerns(flag, window, edges));
    }

    @Test
    void addsUpWhatTheWindowsOfARoundDid() {
        assertEquals(new Inspector.Round(3, 5, 7), new Inspector.Round(3, 1, 2).plus(new Inspector.Round(0, 4, 5)));
    }

    @ParameterizedTest
    @CsvSource({"SO2, SO2", ", "})
    void tellsAFindingOfAParameterOrOfTheWholeObservation(@Nullable Parameter parameter, @Nullable String code) {
        Flag flag = new Flag(Observed.hour("1001A", 0), parameter, "RULE", Rule.Kind.GAP, "why");
        assertEquals(new Finding(code, "GAP", "RULE", 3, "why"), new FlagTable.Kept(flag, 3, Observed.END).finding());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T00:00:00Z, 2026-03-01T00:00:00Z, ''",
        "2026-03-01T00:00:00Z, 2026-02-28T23:59:59Z, period",
        "2026-03-01T08:00:00+08:00, 2026-03-01T00:00:00Z, ''",
        ", 2026-03-01T00:00:00Z, from",
        "2026-03-01T00:00:00Z, , to"
    })
    void judgesAPeriodAnewThatIsOne(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to, String broken) {
        assertEquals(broken, Constraints.broken(new FlagResource.Recheck(from, to, null, null)));
    }

    private static Inspector.Difference difference(List<Flag> raised, List<Flag> gone) {
        return new Inspector.Difference(raised, gone);
    }

    private static FlagTable.Kept kept(Flag flag, long ruleSet) {
        return new FlagTable.Kept(flag, ruleSet, Observed.END);
    }

    private static Flag flag(int hour, String rule, Rule.Kind kind) {
        return new Flag(Observed.hour("1001A", hour), Parameter.SO2, rule, kind, "6, 24 times in a row or more");
    }
}
