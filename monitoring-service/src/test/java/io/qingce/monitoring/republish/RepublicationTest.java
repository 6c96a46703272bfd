package io.qingce.monitoring.republish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.monitoring.fixture.Refused;
import io.qingce.monitoring.observation.SeriesTable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far sending again has come, step by step. */
class RepublicationTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-02-01T00:00:00Z");
    private static final SeriesTable.Place PLACE = new SeriesTable.Place("b", FROM, "PT1H", "REAL_TIME");

    @ParameterizedTest
    @CsvSource({"true, 0, true", "true, 2, true", "true, 3, false", "false, 0, false"})
    void hasSitesLeftWhereTheyAreSentAndNotAllAre(boolean withSites, int sent, boolean left) {
        assertEquals(left, begun(withSites).withSitesSent(sent).sitesLeft());
    }

    @Test
    void countsSitesAsEventsAndObservationsByTheirs() {
        Republication after =
                begun(true).withSitesSent(3).withObservationsSent(500, 1, PLACE).withObservationsSent(20, 2, PLACE);
        assertEquals(3, after.sitesSent());
        assertEquals(520, after.observationsSent());
        assertEquals(6, after.events());
        assertEquals(Optional.of(PLACE), after.last());
        assertEquals(Republication.State.RUNNING, after.state());
    }

    @Test
    void staysWhatItIsWhenItIsDone() {
        Republication sent = begun(false).withObservationsSent(500, 1, PLACE);
        Republication done = sent.done();
        assertEquals(Republication.State.DONE, done.state());
        assertEquals(sent.observationsSent(), done.observationsSent());
        assertEquals(sent.last(), done.last());
        assertEquals(sent.sites(), done.sites());
    }

    @Test
    void tellsHowFarItIsByTheSiteSentLast() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        assertNull(RepublicationResponse.from(begun(false), zone).lastSite());
        RepublicationResponse told = RepublicationResponse.from(begun(false).withObservationsSent(500, 1, PLACE), zone);
        assertEquals("b", told.lastSite());
        assertEquals(3, told.sites());
        assertEquals(OffsetDateTime.parse("2026-01-01T08:00:00+08:00"), told.from());
    }

    @ParameterizedTest
    @CsvSource({", missing", "3001-01-01T00:00:00Z, absurd-time", "-3001-01-01T00:00:00Z, absurd-time"})
    void needsAPeriodOfWhichThereCanBeReadings(@Nullable OffsetDateTime time, String reason) {
        assertEquals("422 from " + reason, Refused.problem(() -> RepublicationResource.present("from", time)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3000-12-31T00:00:00Z", "2026-01-01T08:00:00+08:00"})
    void takesAPeriodOfWhichThereCanBeReadings(OffsetDateTime time) {
        assertEquals(time.toInstant(), RepublicationResource.present("from", time));
    }

    private static Republication begun(boolean withSites) {
        return new Republication(
                1,
                List.of("a", "b", "c"),
                FROM,
                TO,
                Republication.State.RUNNING,
                withSites,
                Optional.empty(),
                0,
                0,
                0,
                TO,
                TO);
    }
}
