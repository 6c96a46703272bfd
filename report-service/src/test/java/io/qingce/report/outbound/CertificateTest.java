package io.qingce.report.outbound;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receiver whose certificate is for hook.example, on an address that no name server knows by that name. */
class CertificateTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final List<String> NAMED = new CopyOnWriteArrayList<>();

    @TempDir
    static Path folder;

    private static Vertx vertx;
    private static HttpsServer receiver;

    @BeforeAll
    static void listen() throws Exception {
        keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=hook.example", "-ext", "san=dns:hook.example");
        keytool("-exportcert", "-rfc", "-file", folder.resolve("hook.pem").toString());
        receiver = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setHttpsConfigurator(new HttpsConfigurator(context()));
        receiver.createContext("/", exchange -> {
            ((ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession())
                    .getRequestedServerNames()
                    .forEach(name -> NAMED.add(name.toString()));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void close() {
        receiver.stop(0);
        vertx.close();
    }

    @Test
    void refusesACertificateOfAnotherName() {
        assertThrows(IOException.class, () -> post("other.example", Optional.of(folder.resolve("hook.pem"))));
    }

    @Test
    void refusesACertificateThatIsRightForTheAddressOnly() {
        assertThrows(IOException.class, () -> post("127.0.0.1", Optional.of(folder.resolve("hook.pem"))));
    }

    @Test
    void refusesACertificateOfAnAuthorityThatNobodyTrusts() {
        assertThrows(IOException.class, () -> post("hook.example", Optional.empty()));
    }

    @Test
    void believesTheNameOfTheHostAndTellsItToTheReceiver() throws Exception {
        assertThat(post("hook.example", Optional.of(folder.resolve("hook.pem"))), is(204));
        assertThat(NAMED.get(NAMED.size() - 1).contains("hook.example"), is(true));
    }

    private static int post(String host, Optional<Path> authorities) throws Exception {
        Destination to = new Destination(true, host, receiver.getAddress().getPort(), "/");
        try (PinnedClient client = new PinnedClient(vertx, Duration.ofSeconds(60), 1, authorities)) {
            return client.post(to, InetAddress.getLoopbackAddress(), Map.of(), "{}");
        }
    }

    private static SSLContext context() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve("hook.p12"))) {
            keys.load(file, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString()),
                        Stream.concat(
                                Stream.of(arguments),
                                Stream.of(
                                        "-alias",
                                        "hook",
                                        "-keystore",
                                        folder.resolve("hook.p12").toString(),
                                        "-storepass",
                                        new String(PASSWORD),
                                        "-storetype",
                                        "PKCS12")))
                .toList();
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertThat(said, keytool.waitFor(), is(0));
    }
}
