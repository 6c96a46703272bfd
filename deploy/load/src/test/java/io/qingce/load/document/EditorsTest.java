package io.qingce.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.loss.Feed;
import io.qingce.load.loss.Pace;
import io.qingce.local.feed.Api;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditorsTest {

    private static final Pace PACE = new Pace(null, Duration.ZERO, 1);

    @Test
    void areAsManyAsTheGateIsToldOf() {
        List<Feed> editors = Editors.all(URI.create("http://127.0.0.1:1"), "混沌市", "reported", new Standings(), PACE, 1);
        assertEquals(Editors.COUNT, editors.size());
        assertEquals(Editors.COUNT, new HashSet<>(editors).size());
        editors.forEach(editor -> assertEquals(Optional.empty(), editor.waitsFor()));
    }

    @Test
    void putAPlanInThePlaceOfWhateverStandsThere() {
        try (WebServer service =
                new WebServer(request -> Answer.of(request.headers().containsKey("If-Match") ? 200 : 428, "{}"))) {
            Editors.plan(new Api(service.uri()), "reported", "混沌市报");
            List<Request> requests = service.requests();
            assertEquals(2, requests.size());
            assertEquals(
                    "PUT /api/plans/reported",
                    requests.get(1).method() + " " + requests.get(1).path());
            assertEquals("*", requests.get(1).headers().getFirst("If-Match"));
            assertTrue(requests.get(1).text().contains("混沌市报"));
            assertTrue(requests.get(1).text().contains("JZ-K03"), "the task that is reported on is in the plan");
        }
    }

    @Test
    void haveDocumentsWhoseKeysTheAuditLooksFor() {
        assertNotEquals("", Kind.PREFIX);
        for (Document document : List.of(
                new SiteDocument(Kind.PREFIX + "site-0", "r"),
                new PlanDocument(Kind.PREFIX + "plan-0", "r"),
                new EventDocument(Kind.PREFIX + "event-0", "r"))) {
            assertTrue(document.key().startsWith(Kind.PREFIX));
            assertEquals(document.key(), document.told());
        }
    }
}
