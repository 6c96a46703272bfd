package io.qingce.local.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public HTTP interface, as a client from outside uses it. Every request can be repeated without harm, so one that
 * meets a service in the middle of a restart is.
 */
public final class Api {

    /** How long a service may be away: a restart, not a failure. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration ONE_REQUEST = Duration.ofSeconds(120);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI origin;
    private final @Nullable String token;

    /** @param origin scheme, host and port */
    public Api(URI origin) {
        this(origin, null);
    }

    /** The same as somebody; null: nobody is asked who it is. */
    public Api(URI origin, @Nullable String token) {
        this.origin = origin;
        this.token = token;
    }

    /**
     * Reads a resource.
     *
     * @throws Refused if the answer is not 200
     */
    public <T> T get(String path, Class<T> answer) {
        return read(send("GET", path, "application/json", new byte[0]), answer);
    }

    /**
     * Puts a resource.
     *
     * @throws Refused if the answer is not 200 or 201
     */
    public <T> T put(String path, String contentType, byte[] body, Class<T> answer) {
        return read(send("PUT", path, contentType, body), answer);
    }

    /**
     * Puts a resource in the place of whatever stands there.
     *
     * @throws Refused if the answer is not 200 or 201
     */
    public <T> T replace(String path, String contentType, byte[] body, Class<T> answer) {
        try {
            return put(path, contentType, body, answer);
        } catch (Refused refused) {
            if (refused.status() != 428) {
                throw refused;
            }
            return read(send("PUT", path, contentType, body, "If-Match", "*"), answer);
        }
    }

    /**
     * Posts a body.
     *
     * @throws Refused if the answer is not 200 or 201
     */
    public <T> T post(String path, String contentType, byte[] body, Class<T> answer) {
        return read(send("POST", path, contentType, body), answer);
    }

    /** Writes a value as JSON. */
    public static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written as JSON: " + value, e);
        }
    }

    /**
     * Sends a body.
     *
     * @param headers more headers, name and value by turns
     * @return the body of the answer, which may be empty
     * @throws Refused if the answer is not 2xx
     */
    public byte[] send(String method, String path, String contentType, byte[] body, String... headers) {
        HttpRequest.Builder building = HttpRequest.newBuilder(origin.resolve(path));
        if (token != null) {
            building.header("Authorization", "Bearer " + token);
        }
        HttpRequest request = building.timeout(ONE_REQUEST)
                .headers(Stream.concat(
                                Stream.of("Content-Type", contentType, "Accept", "application/json"),
                                Arrays.stream(headers))
                        .toArray(String[]::new))
                .method(method, BodyPublishers.ofByteArray(body))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String trouble;
            try {
                HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
                if (response.statusCode() / 100 == 2) {
                    return response.body();
                }
                trouble = method + " " + path + ": " + response.statusCode() + " " + detail(response.body());
                if (!isPassing(response.statusCode())) {
                    throw new Refused(response.statusCode(), trouble);
                }
            } catch (IOException e) {
                trouble = method + " " + path + ": " + e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted during " + method + " " + path, e);
            }
            if (System.nanoTime() > deadline) {
                throw new Refused(0, trouble);
            }
            pause();
        }
    }

    /** Too many requests, and what a gateway says about a service that is away for a moment. */
    private static boolean isPassing(int status) {
        return status == 429 || (status >= 502 && status <= 504);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to try again", e);
        }
    }

    private static <T> T read(byte[] body, Class<T> answer) {
        try {
            return JSON.readValue(body, answer);
        } catch (IOException e) {
            throw new Refused(0, "An answer cannot be read: " + e.getMessage());
        }
    }

    /** What a problem document (RFC 9457) says, or the beginning of whatever else came. */
    private static String detail(byte[] body) {
        try {
            JsonNode problem = JSON.readTree(body);
            String detail = problem.path("detail").asText(problem.path("title").asText(""));
            JsonNode violation = problem.path("violations").path(0);
            return violation.isMissingNode() ? detail : detail + " " + violation;
        } catch (IOException e) {
            String text = new String(body, StandardCharsets.UTF_8);
            return text.substring(0, Math.min(200, text.length()));
        }
    }

    /** A request that was answered with a problem, or not answered. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }

        /** The HTTP status; 0 if there is no answer that can be read. */
        public int status() {
            return status;
        }
    }
}
