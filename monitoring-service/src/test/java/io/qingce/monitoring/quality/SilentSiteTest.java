package io.qingce.monitoring.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.quality.rule.BuiltInRules;
import io.qingce.monitoring.quality.rule.Rule;
import io.qingce.standards.parameter.SiteKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a site has said nothing for longer than its rule allows. */
class SilentSiteTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<Rule> SILENCE = BuiltInRules.latest().rules().stream()
            .filter(rule -> rule.kind() == Rule.Kind.SILENT)
            .toList();

    /** Three hours of a station, a day of a section. */
    @ParameterizedTest
    @CsvSource({
        "AIR_STATION, PT3H, false",
        "AIR_STATION, PT3H0.001S, true",
        "AIR_CITY, PT4H, true",
        "RIVER_SECTION, PT24H, false",
        "RIVER_SECTION, PT24H1S, true",
        "LAKE_POINT, PT23H, false",
        "NOISE_POINT, PT9000H, false",
        "DUSTFALL_POINT, PT9000H, false",
        "AIR_STATION, -PT1H, false"
    })
    void isSilentForLongerThanTheRuleOfItsKindAllows(SiteKind kind, Duration since, boolean silent) {
        assertEquals(silent, isSilent(kind, Optional.of(NOW.minus(since)), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"AIR_STATION, true", "RIVER_SECTION, true", "NOISE_POINT, false"})
    void isSilentIfItNeverSaidAnythingAndARuleIsForIt(SiteKind kind, boolean silent) {
        assertEquals(silent, isSilent(kind, Optional.empty(), List.of()));
    }

    /** A section that is sampled every ten days may say nothing for twenty. */
    @ParameterizedTest
    @CsvSource({"2, false", "20, false", "21, true"})
    void isNotSilentInTheRhythmInWhichItIsSampled(int days, boolean silent) {
        Instant last = NOW.minus(Duration.ofDays(days));
        List<Instant> ends = IntStream.rangeClosed(0, 8)
                .mapToObj(sample -> last.minus(Duration.ofDays(10L * (8 - sample))))
                .toList();
        assertEquals(silent, isSilent(SiteKind.RIVER_SECTION, Optional.of(last), ends));
    }

    private static boolean isSilent(SiteKind kind, Optional<Instant> last, List<Instant> ends) {
        return SilentSiteTable.isSilent(new SilentSiteTable.Silent("a", kind, "安阳市", "a", last), SILENCE, ends, NOW);
    }
}
