package io.qingce.monitoring.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.observation.Finding;
import io.qingce.monitoring.observation.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sites a read is about, of those that were found. */
class SelectedSitesTest {

    @ParameterizedTest
    @CsvSource({"'a b', a, b", "'a', '', a", "'b c a', 'a c', b"})
    void refusesANameThatIsOfNoSite(String named, String found, String missing) {
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> SelectedSites.requireAll(words(named), words(found)));
        assertEquals(404, refusal.status());
        assertEquals("unknown-site", refusal.violations().get(0).reason());
        assertTrue(refusal.getMessage().contains("'" + missing + "'"), refusal.getMessage());
    }

    @Test
    void refusesARegionWithoutSites() {
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> SelectedSites.requireAny("无此市", List.of()));
        assertEquals(404, refusal.status());
        assertEquals("region", refusal.violations().get(0).field());
        assertEquals(List.of("a"), SelectedSites.requireAny("安阳市", List.of("a")));
    }

    /** Who names a site that is out of scope is refused; who asks for a region gets what is in scope of it. */
    @ParameterizedTest
    @CsvSource({"'a b', 'a', 'a b', site", "'b', 'a', 'b', site", "'', 'x', 'a b', region", "'', '', 'a', region"})
    void refusesWhatIsOutOfScope(String named, String inScope, String found, String field) {
        ProblemException refusal = assertThrows(
                ProblemException.class,
                () -> SelectedSites.keep(Set.copyOf(words(inScope)), words(named), new TreeSet<>(words(found))));
        assertEquals(403, refusal.status());
        assertEquals(field, refusal.violations().get(0).field());
    }

    @ParameterizedTest
    @CsvSource({"'a', 'a b', 'a', a", "'', 'a c', 'a b c', 'a c'", "'a', 'a b', 'a b c', 'a b'"})
    void keepsWhatIsInScope(String named, String inScope, String found, String kept) {
        Set<String> sites = new TreeSet<>(words(found));
        SelectedSites.keep(Set.copyOf(words(inScope)), words(named), sites);
        assertEquals(words(kept), List.copyOf(sites));
    }

    /** Those about a reading that is not shown are left out; those about the whole observation are shown. */
    @Test
    void showsTheFindingsOfTheReadingsThatAreShown() {
        Finding ofSo2 = new Finding("SO2", "FROZEN", "FROZEN-SO2", 2, "x");
        Finding ofO3 = new Finding("O3", "SPIKE", "SPIKE-O3", 2, "x");
        Finding ofAll = new Finding(null, "GAP", "GAP-AIR", 2, "x");
        Recorded shown = Observed.recorded(Observed.hour("1001A", 0), "SO2=6");
        assertEquals(
                List.of(ofSo2, ofAll),
                ObservationAnswers.findings(Map.of(shown.key(), List.of(ofSo2, ofO3, ofAll)), shown));
        assertEquals(List.of(), ObservationAnswers.findings(Map.of(Observed.hour("1001A", 1), List.of(ofAll)), shown));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
