package io.qingce.plan.reporting.evidence.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.qingce.plan.reporting.evidence.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3EvidenceStoreTest {

    private static final Instant NOW = Instant.parse("2024-05-20T02:00:00Z");
    private static final byte[] CONTENT = Samples.pdf("佐证");
    private static final String KEY = Samples.sha256(CONTENT);

    @TempDir
    Path folder;

    private final Map<String, byte[]> bucket = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void startABucket() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void stopTheBucket() {
        server.stop(0);
    }

    @Test
    void failsIfTheBucketRefuses() throws IOException {
        Path staged = Files.write(folder.resolve("staged"), CONTENT);
        assertThrows(IOException.class, () -> store("wrong").put(KEY, staged));
        assertThrows(IOException.class, () -> store("secret").open(KEY));
        assertTrue(bucket.isEmpty());
    }

    @Test
    void failsIfTheBucketIsGone() throws IOException {
        Path staged = Files.write(folder.resolve("staged"), CONTENT);
        server.stop(0);
        assertThrows(IOException.class, () -> store("secret").put(KEY, staged));
    }

    @Test
    void givesBackWhatItWasGivenHoweverOften() throws IOException {
        Path staged = Files.write(folder.resolve("staged"), CONTENT);
        store("secret").put(KEY, staged);
        store("secret").put(KEY, staged);
        try (InputStream stream = store("secret").open(KEY)) {
            assertArrayEquals(CONTENT, stream.readAllBytes());
        }
        assertTrue(bucket.containsKey("/proofs/" + KEY.substring(0, 2) + "/" + KEY));
    }

    /** Answers as a bucket does: checks signature and hash, keeps and gives. */
    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getRawPath();
        int status = 200;
        byte[] answer = new byte[0];
        if (!isSigned(exchange, body)) {
            status = 403;
        } else if (exchange.getRequestMethod().equals("PUT")) {
            bucket.put(path, body);
        } else if (bucket.containsKey(path)) {
            answer = bucket.get(path);
        } else {
            status = 404;
        }
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static boolean isSigned(HttpExchange exchange, byte[] body) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        URI address = URI.create("http://" + host + exchange.getRequestURI());
        String expected = new AwsSignature("key", "secret", "cn-north-1")
                .sign(exchange.getRequestMethod(), address, new TreeMap<>(), Samples.sha256(body), NOW)
                .get("authorization");
        return expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private EvidenceStore store(String secret) {
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new S3EvidenceStore(new Bucket(endpoint, secret), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** The bucket of this test. */
    private record Bucket(URI endpoint, String secretKey) implements EvidenceConfig.S3 {

        @Override
        public String region() {
            return "cn-north-1";
        }

        @Override
        public String bucket() {
            return "proofs";
        }

        @Override
        public String accessKey() {
            return "key";
        }
    }
}
