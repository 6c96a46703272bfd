package io.qingce.monitoring.hj212.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a device stands, by when it spoke and what was wrong; times are hours before now. */
class HealthTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration SILENT_AFTER = Duration.ofHours(3);

    @ParameterizedTest
    @CsvSource({
        // seen, accepted, last refusal, last bad value
        "1, 1, , , WELL",
        "1, 1, 2, , TROUBLED",
        "1, 1, , 1, TROUBLED",
        "1, 1, 30, 25, WELL",
        "1, 2, 1, , FAILING",
        "1, , 1, , FAILING",
        ", , 1, , FAILING",
        ", , , , NEVER_SEEN",
        "4, 4, , , SILENT",
        "4, 4, 5, 5, SILENT",
        "3, 3, , , WELL"
    })
    void standsByTheWorstOfIt(Integer seen, Integer accepted, Integer refused, Integer bad, Standing standing) {
        List<Health.Incident> incidents = Stream.of(
                        incident(RefusalReason.REJECTED, refused), incident(Deviation.BAD_VALUE, bad))
                .flatMap(Optional::stream)
                .toList();
        Health health = new Health(ago(seen), ago(accepted), Optional.of("2061"), incidents);
        assertEquals(standing, health.standing(NOW, SILENT_AFTER));
    }

    @Test
    void isWellWithWhatIsOnlyTold() {
        List<Health.Incident> told =
                incident(Deviation.UNKNOWN_FACTOR, 0).stream().toList();
        Health health = new Health(ago(0), ago(0), Optional.of("2061"), told);
        assertEquals(Standing.WELL, health.standing(NOW, SILENT_AFTER));
    }

    static Stream<Enum<?>> kinds() {
        return Stream.concat(Stream.of(RefusalReason.values()), Stream.of(Deviation.values()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysOfEveryKindWhatItMeansInBothLanguages(Enum<?> kind) {
        Words meaning = Words.of(Trouble.meaning(kind.name()));
        assertTrue(meaning.zh().endsWith("。"), meaning.zh());
        assertTrue(meaning.en().endsWith("."), meaning.en());
        assertFalse(meaning.zh().equals(meaning.en()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void countsAsAnErrorWhateverCostsAPacket(Enum<?> kind) {
        Trouble trouble = new Trouble(kind, "");
        assertTrue(!trouble.isRefusal() || trouble.isError());
        assertEquals(kind instanceof RefusalReason, trouble.isRefusal());
    }

    private static Optional<Health.Incident> incident(Enum<?> kind, Integer hours) {
        Trouble trouble = new Trouble(kind, "");
        return ago(hours)
                .map(at -> new Health.Incident(kind.name(), "", trouble.isError(), trouble.isRefusal(), 1, at, ""));
    }

    private static Optional<Instant> ago(Integer hours) {
        return Optional.ofNullable(hours).map(it -> NOW.minus(Duration.ofHours(it)));
    }
}
