package io.qingce.load.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.Times;
import io.qingce.local.Refusal;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {

    private static final Duration SHORT = Duration.ofMillis(150);

    private final WebServer service = new WebServer(request -> Answer.of(200, "{}"));
    private final Times times = new Times();

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201, 400, 429, 500, 503})
    void refusesAMeasurementInWhichOneRequestWasNotAnsweredWithTwoHundred(int status) {
        AtomicInteger asked = new AtomicInteger();
        service.answer(request -> asked.incrementAndGet() == 2 ? Answer.of(status, "") : Answer.of(200, "{}"));
        Refusal refused = assertThrows(Refusal.class, () -> run(1, 0));
        assertTrue(refused.line().startsWith("1 requests"), refused.line());
    }

    /** The rate is made of this number, and the percentiles of these times. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void countsAndTimesEachRequestOnce(int connections) {
        long sent = run(connections, 0);
        assertEquals(service.requests().size(), sent);
        assertEquals(sent, times.count());
        assertTrue(sent >= connections, "each connection at least once");
    }

    @Test
    void asksForEachBodyOnceAndGoesOnWhereItEndedBefore() {
        long first = run(4, 0);
        long second = run(4, first);
        List<Long> numbers = service.requests().stream()
                .map(Request::text)
                .map(Long::valueOf)
                .sorted()
                .toList();
        assertEquals(LongStream.range(0, first + second).boxed().toList(), numbers);
    }

    @Test
    void postsJsonToItsPath() {
        run(1, 0);
        Request request = service.requests().get(0);
        assertEquals("POST /api/observations", request.method() + " " + request.path());
        assertEquals("application/json", request.headers().getFirst("Content-Type"));
    }

    private long run(int connections, long first) {
        try (Sender sender = new Sender("/api/observations", service.uri().getPort(), connections)) {
            return sender.run(SHORT, first, number -> Buffer.buffer(Long.toString(number)), times);
        }
    }
}
