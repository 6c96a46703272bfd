package io.qingce.load.worst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.Wait;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BystanderTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(5);

    @ParameterizedTest
    @ValueSource(ints = {0, 204, 404, 429, 500, 503})
    void countsEveryAnswerThatIsNotTwoHundredAsFailed(int status) {
        try (WebServer service = new WebServer(request -> Answer.of(status, ""))) {
            Bystander bystander = afterThree(service);
            assertEquals(bystander.times().count(), bystander.failed());
        }
    }

    @Test
    void countsTheOnesThatFailedOnly() {
        AtomicInteger asked = new AtomicInteger();
        try (WebServer service = new WebServer(request -> Answer.of(asked.incrementAndGet() == 2 ? 503 : 200, "{}"))) {
            assertEquals(1, afterThree(service).failed());
        }
    }

    /** How long a failed request took belongs to the figure as well: somebody waited for it. */
    @Test
    void takesTheTimeOfEveryRequest() {
        try (WebServer service = new WebServer(request -> Answer.of(200, "{}"))) {
            Bystander bystander = afterThree(service);
            assertEquals(service.requests().size(), bystander.times().count());
            assertTrue(bystander.times().millis(50) > 0);
        }
    }

    @Test
    void asksNoMoreOnceItIsClosed() {
        try (WebServer service = new WebServer(request -> Answer.of(200, "{}"))) {
            Bystander bystander = afterThree(service);
            assertEquals(service.requests().size(), bystander.times().count());
            assertTrue(service.requests().stream()
                    .allMatch(request -> request.path().equals("/api/plans?limit=1")));
        }
    }

    /** One that has asked three times and is closed. */
    private static Bystander afterThree(WebServer service) {
        Bystander bystander = Bystander.start(service.uri().resolve("/api/plans?limit=1"));
        Wait.until("three requests", LONG, LOOK, () -> bystander.times().count() >= 3);
        bystander.close();
        return bystander;
    }
}
