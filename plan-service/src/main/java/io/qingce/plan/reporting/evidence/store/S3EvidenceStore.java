package io.qingce.plan.reporting.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.TreeMap;

/** Keeps files in a bucket, addressed by path: {@code endpoint/bucket/ab/abcdef…}. The bucket checks the hash. */
final class S3EvidenceStore implements EvidenceStore {

    /** SHA-256 of nothing. */
    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** How long one request may take: the largest file over a slow line. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EvidenceConfig.S3 config;
    private final Clock clock;
    private final AwsSignature signature;
    private final HttpClient http;

    S3EvidenceStore(EvidenceConfig.S3 config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.signature = new AwsSignature(config.accessKey(), config.secretKey(), config.region());
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    @Override
    public void put(String sha256, Path staged) throws IOException {
        HttpResponse<InputStream> answer = send("PUT", sha256, BodyPublishers.ofFile(staged), sha256);
        try (InputStream body = answer.body()) {
            body.readAllBytes();
        }
        requireOk(answer, sha256);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        HttpResponse<InputStream> answer = send("GET", sha256, BodyPublishers.noBody(), EMPTY);
        if (answer.statusCode() != 200) {
            answer.body().close();
        }
        requireOk(answer, sha256);
        return answer.body();
    }

    private HttpResponse<InputStream> send(String method, String key, BodyPublisher body, String bodyHash)
            throws IOException {
        URI address = URI.create(config.endpoint().toString().replaceAll("/+$", "") + "/" + config.bucket() + "/"
                + key.substring(0, 2) + "/" + key);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).method(method, body).timeout(PATIENCE);
        signature
                .sign(method, address, new TreeMap<>(), bodyHash, clock.instant())
                .forEach((name, value) -> {
                    // The client writes the host itself, and refuses to be told.
                    if (!name.equals("host")) {
                        request.header(name, value);
                    }
                });
        try {
            return http.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while the bucket was asked", stopped);
        }
    }

    private static void requireOk(HttpResponse<?> answer, String key) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("the bucket answers " + answer.statusCode() + " for " + key);
        }
    }
}
