package io.qingce.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentCheckTest {

    private static final String KEY = "chaos-site-1";
    private static final Map<String, DocumentCheck.Held> EXPECTED = Map.of(KEY, new DocumentCheck.Held(2, "混沌 2"));

    private final Standings standings = new Standings();
    private final EventLog log = new EventLog();

    @Test
    void findsALoss() {
        assertEquals(1, compared(Map.of()).size());
    }

    @Test
    void findsAnOlderContent() {
        assertEquals(1, compared(Map.of(KEY, new DocumentCheck.Held(1, "混沌 1"))).size());
    }

    @Test
    void findsAnotherContentUnderTheSameRevision() {
        assertEquals(1, compared(Map.of(KEY, new DocumentCheck.Held(2, "混沌 3"))).size());
    }

    @Test
    void findsWhatWasNeverAcknowledgedButLeavesStrangersAlone() {
        Map<String, DocumentCheck.Held> held = Map.of(
                KEY,
                new DocumentCheck.Held(2, "混沌 2"),
                "chaos-site-9",
                new DocumentCheck.Held(1, ""),
                "stranger",
                new DocumentCheck.Held(1, ""));
        assertEquals(List.of("SITE chaos-site-9 here, never acknowledged"), compared(held));
    }

    @Test
    void findsNothingWhereAllIsRight() {
        assertEquals(List.of(), compared(EXPECTED));
    }

    @Test
    void tellsWhatItsWritersDoubted() {
        standings.doubt("stands at 3 after 1");
        assertEquals(List.of("stands at 3 after 1"), new DocumentCheck(standings).findings());
    }

    @Test
    void findsAnEventThatWasNeverSent() {
        standings.acknowledge(new SiteDocument(KEY, "混沌市"), 2);
        send(1, "a");
        assertEquals(1, events().size());
    }

    @Test
    void findsAnEventOfARevisionThatNobodyWasToldOf() {
        standings.acknowledge(new SiteDocument(KEY, "混沌市"), 1);
        send(1, "a");
        send(2, "b");
        assertEquals(1, events().size());
    }

    @Test
    void findsARevisionWithTwoContents() {
        standings.acknowledge(new SiteDocument(KEY, "混沌市"), 1);
        send(1, "a");
        send(1, "b");
        assertEquals(List.of("1 events with the revision of another content"), events());
    }

    @Test
    void takesTheSameEventTwiceForOne() {
        standings.acknowledge(new SiteDocument(KEY, "混沌市"), 1);
        send(1, "a");
        send(1, "a");
        assertEquals(List.of(), events());
    }

    private List<String> compared(Map<String, DocumentCheck.Held> held) {
        DocumentCheck check = new DocumentCheck(standings);
        check.compare(Kind.SITE, "here", EXPECTED, held);
        return check.findings();
    }

    private List<String> events() {
        DocumentCheck check = new DocumentCheck(standings);
        check.events(log);
        return check.findings();
    }

    private void send(long revision, String name) {
        String event = "{\"code\":\"%s\",\"revision\":%d,\"name\":\"%s\"}".formatted(KEY, revision, name);
        log.take(Kind.SITE, event.getBytes(StandardCharsets.UTF_8));
    }
}
