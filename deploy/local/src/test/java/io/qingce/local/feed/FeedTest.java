package io.qingce.local.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.qingce.local.feed.BatchAnswer.Counts;
import io.qingce.local.feed.Feed.Body;
import io.qingce.local.feed.Feed.Outcome;
import io.qingce.local.feed.Feed.Rejection;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedTest {

    private record Answer(int status, String body) {}

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong progress = new AtomicLong();
    private HttpServer server;
    private IntFunction<Answer> answers;
    private Feed feed;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api/observations", exchange -> {
            exchange.getRequestBody().readAllBytes();
            Answer answer = answers.apply(requests.incrementAndGet());
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Api api = new Api(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        feed = new Feed(api, progress::addAndGet);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void failsWithTheProblemWhenARequestIsRefused() {
        answers = request -> new Answer(415, """
                {"type":"about:blank","title":"Unsupported","detail":"No known layout.","violations":[{"field":"header"}]}
                """);
        feed.post(body(0));
        Api.Refused refused = assertThrows(Api.Refused.class, feed::finish);
        assertTrue(refused.getMessage().contains("415 No known layout. {\"field\":\"header\"}"), refused.getMessage());
    }

    @Test
    void repeatsARequestThatMeetsARestart() {
        answers = request -> request <= 2 ? new Answer(request == 1 ? 502 : 503, "") : created(3);
        feed.post(body(0));
        assertEquals(new Counts(3, 0, 0, 0), feed.finish().counts());
        assertEquals(3, requests.get());
        assertEquals(3, progress.get());
    }

    @Test
    void sumsUpEveryOutcomeAndFindsTheLineInTheFile() {
        answers = request -> new Answer(200, """
                {"counts":{"created":1,"corrected":2,"unchanged":3,"rejected":1},
                 "items":[{"index":4,"line":6,"outcome":"rejected","field":"PM2.5","reason":"negative","detail":"below 0"}]}
                """);
        feed.post(body(2_002));
        feed.post(body(2));
        Outcome outcome = feed.finish();
        assertEquals(new Counts(2, 4, 6, 2), outcome.counts());
        assertEquals(
                List.of(new Rejection(6, "PM2.5", "below 0"), new Rejection(2_006, "PM2.5", "below 0")),
                outcome.rejections());
    }

    private static Answer created(int count) {
        return new Answer(
                200,
                "{\"counts\":{\"created\":" + count + ",\"corrected\":0,\"unchanged\":0,\"rejected\":0},\"items\":[]}");
    }

    private static Body body(long firstLine) {
        return new Body("text/csv", "x\ny\n".getBytes(UTF_8), 3, firstLine);
    }
}
