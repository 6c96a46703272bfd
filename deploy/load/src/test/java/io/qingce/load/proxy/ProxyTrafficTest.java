package io.qingce.load.proxy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.load.Wait;
import io.qingce.servers.RawServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Before a server that sends back what it gets: a proxy that loses or doubles a byte would find losses of its own. */
@Timeout(60)
class ProxyTrafficTest {

    private static final int PATIENCE = 30_000;
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(5);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private RawServer server;
    private Proxy proxy;

    @BeforeEach
    void open() throws IOException {
        server = new RawServer(ProxyTrafficTest::sendBack);
        proxy = Proxy.before(server.port());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        server.close();
        threads.shutdownNow();
    }

    @RepeatedTest(5)
    void carriesEveryByteBothWaysHoweverItIsCut(RepetitionInfo run) throws Exception {
        byte[] sent = new byte[1 + new Random(run.getCurrentRepetition()).nextInt(600_000)];
        new Random(run.getCurrentRepetition()).nextBytes(sent);
        assertArrayEquals(sent, sendBack(sent, run.getCurrentRepetition()));
    }

    @Test
    void carriesManyConnectionsAtOnceWithoutMixingThem() throws Exception {
        List<Future<byte[]>> answers = new ArrayList<>();
        List<byte[]> all = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            byte[] sent = new byte[40_000];
            new Random(number).nextBytes(sent);
            int seed = number;
            all.add(sent);
            answers.add(threads.submit(() -> sendBack(sent, seed)));
        }
        for (int number = 0; number < all.size(); number++) {
            assertArrayEquals(all.get(number), answers.get(number).get(), "connection " + number);
        }
    }

    /** Silence in the middle: what was sent before and meanwhile arrives, once. */
    @Test
    void carriesEveryByteOverASilence() throws Exception {
        byte[] sent = new byte[200_000];
        new Random(3).nextBytes(sent);
        try (Socket client = connect()) {
            Future<byte[]> answer = threads.submit(() -> client.getInputStream().readNBytes(sent.length));
            client.getOutputStream().write(sent, 0, 100_000);
            proxy.turn(Weather.SILENT);
            Future<?> rest = threads.submit(() -> {
                client.getOutputStream().write(sent, 100_000, 100_000);
                return null;
            });
            proxy.turn(Weather.FAIR);
            rest.get();
            assertArrayEquals(sent, answer.get());
        }
    }

    @Test
    void holdsNothingOfConnectionsThatHaveEnded() throws Exception {
        for (int number = 0; number < 10; number++) {
            sendBack(new byte[] {1, 2, 3}, number);
        }
        Wait.until("nothing held", LONG, LOOK, () -> proxy.sides() == 0);
        assertEquals(0, proxy.sides());
    }

    private byte[] sendBack(byte[] bytes, long seed) throws Exception {
        try (Socket client = connect()) {
            Future<?> sending = threads.submit(() -> {
                send(client.getOutputStream(), bytes, new Random(seed));
                client.shutdownOutput();
                return null;
            });
            byte[] answer = client.getInputStream().readAllBytes();
            sending.get();
            return answer;
        }
    }

    private static void send(OutputStream out, byte[] bytes, Random random) throws IOException {
        for (int from = 0; from < bytes.length; ) {
            int count = Math.min(bytes.length - from, 1 + random.nextInt(70_000));
            out.write(bytes, from, count);
            from += count;
        }
    }

    private Socket connect() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(PATIENCE);
        return client;
    }

    private static void sendBack(Socket client) throws IOException {
        client.getInputStream().transferTo(client.getOutputStream());
        client.shutdownOutput();
    }
}
