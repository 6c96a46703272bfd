package io.qingce.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import io.qingce.load.Wait;
import io.qingce.load.loss.Pace;
import io.qingce.servers.WebServer;
import io.qingce.servers.WebServer.Answer;
import io.qingce.servers.WebServer.Request;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a keeper of documents that counts revisions, and between whose deed and whose answer things go wrong. */
@Timeout(60)
class DocumentWriterTest {

    private static final Duration LONG = Duration.ofSeconds(50);
    private static final Duration LOOK = Duration.ofMillis(2);
    private static final String SITE = "chaos-site-0";

    private final Map<String, Long> revisions = new ConcurrentHashMap<>();
    private final Standings standings = new Standings();
    private final WebServer keeper = new WebServer(this::keep);
    private final Document site = new SiteDocument(SITE, "混沌市");
    private DocumentWriter writer;
    private Thread thread;

    @AfterEach
    void close() throws InterruptedException {
        if (thread != null) {
            writer.stop();
            keeper.answer(this::keep);
            thread.join(LONG.toMillis());
        }
        keeper.close();
    }

    @Test
    void saysWhichRevisionItHasSeenAndThatItCreatesWhatIsNotThere() {
        write(4);
        List<Headers> puts = keeper.requests().stream()
                .filter(request -> request.method().equals("PUT"))
                .map(Request::headers)
                .toList();
        assertEquals("*", puts.get(0).getFirst("If-None-Match"));
        for (int revision = 1; revision < 4; revision++) {
            assertEquals("\"" + revision + "\"", puts.get(revision).getFirst("If-Match"));
            assertEquals(null, puts.get(revision).getFirst("If-None-Match"));
        }
    }

    @Test
    void acknowledgesEachRevisionThatStands() {
        write(5);
        assertTrue(standings.total() >= 5);
        assertEquals(revisions.get(SITE), standings.revision(site));
        assertEquals(List.of(), standings.doubts());
        assertEquals(Map.of(), standings.refusals());
    }

    /** The change is made and the answer lost: made again it would count twice. */
    @Test
    void looksBeforeItMakesAChangeAgain() {
        Random random = new Random(3);
        write(12, answer -> random.nextBoolean() ? answer : Answer.none());
        assertEquals(revisions.get(SITE), standings.revision(site));
        assertEquals(List.of(), standings.doubts());
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 504})
    void countsAnswersThatAreNoSuccessThoughTheChangeWasMade(int status) {
        write(3, answer -> Answer.of(status, "trouble"));
        assertTrue(standings.refusals().get(status) >= 3, standings.refusals().toString());
        assertEquals(revisions.get(SITE), standings.revision(site));
    }

    @Test
    void doubtsARevisionThatItsChangeDoesNotLeadTo() {
        write(1, answer -> {
            revisions.computeIfPresent(SITE, (code, revision) -> revision == 1 ? 3 : revision);
            return answer;
        });
        assertEquals("chaos-site-0 stands at 3 after 0", standings.doubts().get(0));
    }

    @Test
    void waitsWhileNobodyAnswersAndSaysForWhat() {
        keeper.answer(request -> Answer.of(503, "later"));
        start();
        Wait.until("a refusal", LONG, LOOK, () -> writer.waitsFor().orElse("").contains("503 later"));
        assertEquals(0, writer.messages());
        keeper.answer(this::keep);
        Wait.until("a change", LONG, LOOK, () -> writer.messages() > 0);
    }

    @Test
    void waitsForNothingBeforeItBegins() {
        writer = new DocumentWriter(keeper.uri(), List.of(site), standings, new Pace(null, Duration.ZERO, 1), 1);
        assertEquals(Optional.empty(), writer.waitsFor());
        assertEquals(0, writer.messages());
    }

    private void write(int changes) {
        write(changes, UnaryOperator.identity());
    }

    /** Lets it make so many changes, each of whose answers is what the trouble makes of it. */
    private void write(int changes, UnaryOperator<Answer> trouble) {
        keeper.answer(request -> request.method().equals("PUT") ? trouble.apply(keep(request)) : keep(request));
        start();
        Wait.until("so many changes", LONG, LOOK, () -> writer.messages() >= changes);
        writer.stop();
        Wait.until("its end", LONG, LOOK, () -> !thread.isAlive());
    }

    private void start() {
        writer = new DocumentWriter(keeper.uri(), List.of(site), standings, new Pace(null, Duration.ZERO, 1), 1);
        thread = new Thread(writer, "writer");
        thread.setDaemon(true);
        thread.start();
    }

    private Answer keep(Request request) {
        String code = request.path().replaceAll(".*/", "");
        long stands = revisions.getOrDefault(code, 0L);
        if (request.method().equals("PUT")) {
            String seen = request.headers().getFirst("If-Match");
            boolean isSeen = stands == 0 ? seen == null : ("\"" + stands + "\"").equals(seen);
            if (!isSeen) {
                return Answer.of(412, "not that one");
            }
            revisions.put(code, stands + 1);
            return Answer.of(200, "{}");
        }
        return stands == 0 ? Answer.of(404, "{}") : new Answer(200, "{}", Map.of("ETag", "\"" + stands + "\""));
    }
}
