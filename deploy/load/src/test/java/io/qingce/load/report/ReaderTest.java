package io.qingce.load.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Refusal;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    private static final List<String> PATHS = IntStream.range(0, 25)
            .mapToObj(i -> "/api/attainment?plan=load-" + i)
            .toList();

    private final WebServer service = new WebServer(request -> Answer.of(200, "seen " + request.path()));
    private final Reader reader = new Reader(service.uri());

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 304, 400, 404, 500, 503})
    void refusesAnAnswerThatIsNotTwoHundred(int status) {
        service.answer(request -> Answer.of(status, status == 304 ? "" : "why"));
        Refusal refused = assertThrows(Refusal.class, () -> reader.get("/api/attainment"));
        assertTrue(refused.line().startsWith("/api/attainment: " + status), refused.line());
    }

    /** One answer that is no figure spoils the time of all. */
    @Test
    void refusesManyOfWhichOneIsRefused() {
        service.answer(request -> Answer.of(request.path().endsWith("load-7") ? 500 : 200, "x"));
        assertThrows(Refusal.class, () -> reader.oneByOne(PATHS));
        Refusal refused = assertThrows(Refusal.class, () -> reader.together(PATHS, 3));
        assertTrue(refused.line().contains("load-7"), refused.line());
    }

    @Test
    void refusesToAskNobody() {
        URI gone = service.uri();
        service.close();
        assertThrows(Refusal.class, () -> new Reader(gone).get("/api/attainment"));
    }

    @Test
    void handsOverTheBody() {
        assertEquals("seen /api/plans?q=%E9%9D%92", reader.get("/api/plans?q=%E9%9D%92"));
    }

    @Test
    void timesEachOnceOneAfterTheOther() {
        assertEquals(PATHS.size(), reader.oneByOne(PATHS).count());
        assertEquals(PATHS, service.requests().stream().map(Request::path).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 40})
    void asksForEachOnceHoweverManyConnections(int connections) {
        assertTrue(reader.together(PATHS, connections) > 0);
        assertEquals(
                PATHS.stream().sorted().toList(),
                service.requests().stream().map(Request::path).sorted().toList());
    }

    /** Four at once is four at once: each answer waits for three others to be asked for. */
    @Test
    void asksForSoManyAtOnce() {
        CountDownLatch together = new CountDownLatch(4);
        service.answer(request -> {
            together.countDown();
            return Answer.of(isMet(together) ? 200 : 500, "x");
        });
        reader.together(PATHS.subList(0, 4), 4);
        assertEquals(0, together.getCount());
    }

    private static boolean isMet(CountDownLatch together) {
        try {
            return together.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
