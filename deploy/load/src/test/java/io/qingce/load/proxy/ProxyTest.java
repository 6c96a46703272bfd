package io.qingce.load.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.servers.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Before a server that answers each byte with the next one. */
@Timeout(30)
class ProxyTest {

    private static final int SHORT = 300;
    private static final int LONG = 20_000;

    private RawServer server;
    private Proxy proxy;

    @BeforeEach
    void open() throws IOException {
        server = new RawServer(ProxyTest::answer);
        proxy = Proxy.before(server.port());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void carriesBothWays() throws IOException {
        try (Socket client = connect(LONG)) {
            assertEquals(8, ask(client, 7));
            assertEquals(10, ask(client, 9));
        }
    }

    @Test
    void carriesTheEndOfAWay() throws IOException {
        try (Socket client = connect(LONG)) {
            client.getOutputStream().write(1);
            client.shutdownOutput();
            assertEquals(2, client.getInputStream().read());
            assertEquals(-1, client.getInputStream().read());
        }
    }

    @Test
    void resetsWhatIsOpenWhenCut() throws IOException {
        try (Socket client = connect(LONG)) {
            ask(client, 1);
            proxy.turn(Weather.CUT);
            assertThrows(IOException.class, () -> ask(client, 1));
        }
        assertEquals(0, proxy.sides());
    }

    @Test
    void resetsNewConnectionsWhileCutAndCarriesThemAfterwards() throws IOException {
        proxy.turn(Weather.CUT);
        assertThrows(IOException.class, () -> {
            try (Socket client = connect(LONG)) {
                int answer = ask(client, 1);
                if (answer < 0) {
                    throw new IOException("ended");
                }
            }
        });
        proxy.turn(Weather.FAIR);
        try (Socket client = connect(LONG)) {
            assertEquals(2, ask(client, 1));
        }
    }

    @Test
    void saysNothingWhileSilentAndLosesNothing() throws IOException {
        try (Socket client = connect(LONG)) {
            assertEquals(2, ask(client, 1));
            client.setSoTimeout(SHORT);
            proxy.turn(Weather.SILENT);
            assertThrows(SocketTimeoutException.class, () -> ask(client, 3));
            proxy.turn(Weather.FAIR);
            client.setSoTimeout(LONG);
            assertEquals(4, client.getInputStream().read());
        }
    }

    @Test
    void holdsNewConnectionsWhileSilent() throws IOException {
        proxy.turn(Weather.SILENT);
        try (Socket client = connect(SHORT)) {
            assertThrows(SocketTimeoutException.class, () -> ask(client, 3));
            proxy.turn(Weather.FAIR);
            client.setSoTimeout(LONG);
            assertEquals(4, client.getInputStream().read());
        }
    }

    @Test
    void letsAnswersComeLate() throws IOException {
        proxy.turn(Weather.slow(Duration.ofMillis(700)));
        try (Socket client = connect(LONG)) {
            long begin = System.nanoTime();
            assertEquals(2, ask(client, 1));
            assertTrue(System.nanoTime() - begin >= Duration.ofMillis(700).toNanos(), "it came early");
        }
    }

    @Test
    void letsLateAnswersComeAtOnceWhenTheWeatherTurns() throws IOException {
        proxy.turn(Weather.slow(Duration.ofHours(1)));
        try (Socket client = connect(SHORT)) {
            assertThrows(SocketTimeoutException.class, () -> ask(client, 1));
            proxy.turn(Weather.FAIR);
            client.setSoTimeout(LONG);
            assertEquals(2, client.getInputStream().read());
        }
    }

    @Test
    void resetsTheCallerIfNobodyListensBehind() throws IOException {
        try (Proxy toNobody = Proxy.before(portOfNobody());
                Socket client = new Socket(InetAddress.getLoopbackAddress(), toNobody.port())) {
            client.setSoTimeout(LONG);
            assertThrows(IOException.class, () -> {
                if (ask(client, 1) < 0) {
                    throw new IOException("ended");
                }
            });
        }
    }

    private static int portOfNobody() throws IOException {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return gone.getLocalPort();
        }
    }

    private Socket connect(int timeout) throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(timeout);
        return client;
    }

    private static int ask(Socket client, int number) throws IOException {
        client.getOutputStream().write(number);
        return client.getInputStream().read();
    }

    private static void answer(Socket client) throws IOException {
        for (int number = client.getInputStream().read();
                number >= 0;
                number = client.getInputStream().read()) {
            client.getOutputStream().write(number + 1);
        }
    }
}
