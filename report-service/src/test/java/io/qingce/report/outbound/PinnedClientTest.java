package io.qingce.report.outbound;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receivers that do not behave, spoken to over real connections. */
class PinnedClientTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Vertx VERTX = Vertx.vertx();

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> hungUp = new CompletableFuture<>();
    private ServerSocket listener;

    /** What a receiver does with a connection after the head of the request has been read. */
    private interface Behaviour {
        void answer(InputStream in, OutputStream out) throws Exception;
    }

    @BeforeEach
    void listen() throws IOException {
        listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        listener.close();
    }

    @AfterAll
    static void stop() {
        VERTX.close();
    }

    @Test
    void cutsAReceiverThatDripsTheHeadOfItsAnswer() throws Exception {
        receive((in, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            drip(out);
        });
        IOException late = assertThrows(IOException.class, () -> post(SHORT, "{}"));
        assertThat(late.getMessage(), containsString("no answer within"));
        assertThat(hungUp.get(60, TimeUnit.SECONDS), is("closed"));
    }

    @Test
    void takesTheStatusOfAReceiverThatDripsItsBodyAndHangsUp() throws Exception {
        receive((in, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            drip(out);
        });
        assertThat(post(LONG, "{}"), is(200));
        assertThat(hungUp.get(60, TimeUnit.SECONDS), is("closed"));
    }

    @Test
    void hangsUpOnABodyWithoutEnd() throws Exception {
        receive((in, out) -> {
            out.write("HTTP/1.1 503 Busy\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("1000\r\n" + "x".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            while (true) {
                out.write(chunk);
            }
        });
        assertThat(post(LONG, "{}"), is(503));
        assertThat(hungUp.get(60, TimeUnit.SECONDS), is("closed"));
    }

    @Test
    void hangsUpOnAHeadWithoutEnd() throws Exception {
        receive((in, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("X-More: and more\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        });
        assertThrows(IOException.class, () -> post(LONG, "{}"));
        assertThat(hungUp.get(60, TimeUnit.SECONDS), is("closed"));
    }

    @Test
    void givesUpOnAReceiverThatAnswersNothingAndReadsNothing() throws Exception {
        receive((in, out) -> hungUp.get());
        IOException late = assertThrows(IOException.class, () -> post(SHORT, "x".repeat(32_000_000)));
        assertThat(late.getMessage(), containsString("no answer within"));
        hungUp.complete("");
    }

    @Test
    void doesNotFollowARedirect() throws Exception {
        receive((in, out) -> out.write(("HTTP/1.1 307 Go\r\nContent-Length: 0\r\nLocation: http://localhost:"
                        + listener.getLocalPort() + "/other\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII)));
        assertThat(post(LONG, "{}"), is(307));
        assertThat(requests.size(), is(1));
    }

    @Test
    void connectsToTheAddressThatWasJudgedAndNamesTheHost() throws Exception {
        receive((in, out) -> out.write("HTTP/1.1 204 Taken\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        assertThat(post(LONG, "{}"), is(204));
        assertThat(requests.get(0), startsWith("POST /hook?a=b HTTP/1.1\r\n"));
        assertThat(
                requests.get(0).toLowerCase().lines().toList(),
                hasItem("host: name-without-address.invalid:" + listener.getLocalPort()));
        assertThat(requests.get(0), containsString("webhook-id: 7"));
    }

    private int post(Duration limit, String body) throws Exception {
        Destination to = new Destination(false, "name-without-address.invalid", listener.getLocalPort(), "/hook?a=b");
        try (PinnedClient client = new PinnedClient(VERTX, limit, 1, Optional.empty())) {
            return client.post(to, InetAddress.getLoopbackAddress(), Map.of("webhook-id", "7"), body);
        }
    }

    private void receive(Behaviour behaviour) {
        Thread thread = new Thread(() -> {
            while (!listener.isClosed()) {
                try (Socket connection = listener.accept()) {
                    requests.add(head(connection.getInputStream()));
                    behaviour.answer(connection.getInputStream(), connection.getOutputStream());
                } catch (IOException closed) {
                    hungUp.complete("closed");
                } catch (Exception stopped) {
                    hungUp.completeExceptionally(stopped);
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int letter = in.read();
            if (letter < 0) {
                throw new IOException("closed");
            }
            head.append((char) letter);
        }
        return head.toString();
    }

    /** A byte now and then, for ever: each comes long before any pause between two bytes could be called too long. */
    private static void drip(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            out.write('x');
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }
}
