package io.qingce.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of document holds at each revision is known beforehand: the audit compares with nothing else. */
class DocumentsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REGION = "混沌市";

    private static Stream<Document> everyKind() {
        return Stream.of(
                new SiteDocument("chaos-site-0", REGION),
                new PlanDocument("chaos-plan-0", REGION),
                new EventDocument("chaos-event-0", REGION),
                new ReportDocument("reported/2015-01", "JZ-K03", "区经济发展局"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void asksForTheSameChangeOfTheSameRevisionAgain(Document document) {
        for (long revision = 0; revision < 60; revision++) {
            Change once = document.change(revision);
            Change again = document.change(revision);
            assertEquals(once.method() + once.path(), again.method() + again.path());
            assertEquals(new String(once.body()), new String(again.body()));
        }
    }

    /** A change that changes nothing would make no revision, and a writer would wait for it for ever. */
    @ParameterizedTest
    @MethodSource("everyKind")
    void changesSomethingAtEveryRevision(Document document) {
        for (long revision = 1; revision < 120; revision++) {
            Change one = document.change(revision);
            Change next = document.change(revision + 1);
            assertNotEquals(
                    one.method() + one.path() + new String(one.body()),
                    next.method() + next.path() + new String(next.body()),
                    document.kind() + " at " + revision);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void tellsNoFewerEventsOfALaterRevision(Document document) {
        for (long revision = 1; revision < 200; revision++) {
            long told = document.events(revision) - document.events(revision - 1);
            assertTrue(told == 0 || told == 1, document.kind() + " at " + revision + ": " + told);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void isWrittenWhereItIsShown(Document document) {
        assertTrue(document.shown().startsWith("/api/"), document.shown());
        for (long revision = 0; revision < 50; revision++) {
            String path = document.change(revision).path();
            assertTrue(path.startsWith(document.shown().replaceAll("\\?.*", "")), path);
        }
    }

    @Test
    void aSiteSaysItsRevisionInItsName() throws IOException {
        SiteDocument site = new SiteDocument("chaos-site-0", REGION);
        JsonNode sent = JSON.readTree(site.change(6).body());
        assertEquals("混沌 7", sent.path("name").asText());
        assertEquals(site.mark(7), sent.path("name").asText());
        assertEquals(REGION, sent.path("region").asText());
        assertTrue(sent.path("simulated").asBoolean());
    }

    @Test
    void aPlanSaysItsRevisionInItsEnglishTitleAndKeepsTheRest() throws IOException {
        PlanDocument plan = new PlanDocument("chaos-plan-0", REGION);
        JsonNode first = JSON.readTree(plan.change(0).body());
        JsonNode later = JSON.readTree(plan.change(41).body());
        assertEquals("Revision 1", first.at("/title/en").asText());
        assertEquals(plan.mark(42), later.at("/title/en").asText());
        assertEquals("chaos-plan-0", later.path("code").asText());
        assertEquals(REGION, later.at("/region/name").asText());
        assertEquals(first.path("targets"), later.path("targets"));
        assertEquals(first.at("/title/zh"), later.at("/title/zh"));
    }

    @Test
    void anEventIsFiledAndAcceptedByTurns() {
        EventDocument event = new EventDocument("chaos-event-0", REGION);
        assertEquals(
                List.of("FILED", "ACCEPTED", "FILED", "ACCEPTED"),
                LongStream.rangeClosed(1, 4).mapToObj(event::mark).toList());
        assertEquals(
                List.of("PUT", "POST", "PUT", "POST"),
                LongStream.rangeClosed(0, 3)
                        .mapToObj(event::change)
                        .map(Change::method)
                        .toList());
        assertEquals("chaos", event.change(0).actor());
        assertEquals("verifier", event.change(1).actor());
        assertEquals(
                "/api/exceptional-events/chaos-event-0/decisions",
                event.change(1).path());
    }

    /** An event may last a year at most, and must not end before it begins. */
    @Test
    void anEventAlwaysHasAPeriodThatIsTaken() throws IOException {
        EventDocument event = new EventDocument("chaos-event-0", REGION);
        for (long revision = 0; revision < 400; revision += 2) {
            JsonNode filing = JSON.readTree(event.change(revision).body());
            Duration lasts = Duration.between(
                    OffsetDateTime.parse(filing.path("from").asText()),
                    OffsetDateTime.parse(filing.path("to").asText()));
            assertTrue(!lasts.isNegative() && lasts.toHours() < 48, filing.toString());
        }
    }

    @Test
    void anEventIsAcceptedByANumberOfApproval() throws IOException {
        JsonNode decision =
                JSON.readTree(new EventDocument("e", REGION).change(1).body());
        assertEquals("ACCEPTED", decision.path("decision").asText());
        assertEquals("混沌〔2〕", decision.path("approval").asText());
    }

    /** begun, a file, submitted, verified; withdrawn, a file, submitted, verified. */
    @ParameterizedTest
    @CsvSource({
        "0, POST, /api/plans/reported/reports",
        "1, POST, /api/plans/reported/reports/0/evidence?name=2.pdf",
        "2, POST, /api/plans/reported/reports/0/moves",
        "3, POST, /api/plans/reported/reports/0/moves",
        "4, POST, /api/plans/reported/reports/0/moves",
        "5, POST, /api/plans/reported/reports/0/evidence?name=6.pdf",
        "37, POST, /api/plans/reported/reports/0/evidence?name=38.pdf",
        "41, PUT, /api/plans/reported/reports/0"
    })
    void aReportTakesItsSteps(long revision, String method, String path) {
        Change change = report().change(revision);
        assertEquals(method + " " + path, change.method() + " " + change.path());
    }

    @ParameterizedTest
    @CsvSource({"2, SUBMIT", "3, VERIFY", "4, WITHDRAW", "6, SUBMIT", "7, VERIFY", "8, WITHDRAW"})
    void aReportMoves(long revision, String move) throws IOException {
        assertEquals(
                move,
                JSON.readTree(report().change(revision).body()).path("move").asText());
    }

    /** A file that is there already would be refused, since a report takes each once. */
    @Test
    void aReportNeverGetsTheSameFileTwice() {
        Set<String> files = new HashSet<>();
        LongStream.range(0, 80)
                .mapToObj(report()::change)
                .filter(change -> change.contentType().equals("application/pdf"))
                .forEach(change -> assertTrue(files.add(new String(change.body())), change.path()));
        assertEquals(ReportDocument.files(80), files.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 9, 14, 40, 41, 80})
    void aReportHasAsManyFilesAsItsChangesSent(long revision) {
        long sent = LongStream.range(0, revision)
                .mapToObj(report()::change)
                .filter(change -> change.path().contains("/evidence"))
                .count();
        assertEquals(sent, ReportDocument.files(revision));
    }

    @Test
    void aReportIsToldUnderItsTask() {
        assertEquals("reported/JZ-K03", report().told());
        assertEquals("reported/2015-01", report().key());
    }

    private static ReportDocument report() {
        return new ReportDocument("reported/2015-01", "JZ-K03", "区经济发展局");
    }
}
