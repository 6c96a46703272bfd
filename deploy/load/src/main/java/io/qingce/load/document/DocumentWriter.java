package io.qingce.load.document;

import io.qingce.load.Wait;
import io.qingce.load.loss.Feed;
import io.qingce.load.loss.Pace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An editor as a careful one is: says which revision it has seen, and where an answer does not come or refuses, looks whether
 * the change was made before it makes it again.
 */
final class DocumentWriter implements Feed {

    private static final Duration ONE_REQUEST = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI origin;
    private final List<? extends Document> documents;
    private final Standings standings;
    private final Pace pace;
    private final Random random;
    private final AtomicLong messages = new AtomicLong();
    private volatile boolean stopping;
    private volatile String waitsFor = "";

    DocumentWriter(URI origin, List<? extends Document> documents, Standings standings, Pace pace, long seed) {
        this.origin = origin;
        this.documents = documents;
        this.standings = standings;
        this.pace = pace;
        this.random = new Random(seed);
    }

    @Override
    public long messages() {
        return messages.get();
    }

    @Override
    public Optional<String> waitsFor() {
        return waitsFor.isEmpty() ? Optional.empty() : Optional.of(waitsFor);
    }

    @Override
    public void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        while (!stopping && pace.next()) {
            Document document = documents.get(random.nextInt(documents.size()));
            long before = standings.revision(document);
            waitsFor = document.kind() + " " + document.key() + " after revision " + before;
            long now = advance(document, before);
            if (now != before + 1) {
                standings.doubt(document.key() + " stands at " + now + " after " + before);
            }
            standings.acknowledge(document, now);
            messages.incrementAndGet();
            waitsFor = "";
        }
    }

    /** Changes a document once; the revision that it stands at afterwards. */
    private long advance(Document document, long before) {
        while (true) {
            Change change = document.change(before);
            try {
                HttpResponse<byte[]> answer = send(change, before);
                told(document, answer);
                if (answer.statusCode() / 100 != 2) {
                    standings.refused(answer.statusCode());
                }
            } catch (IOException away) {
                waitsFor = document.key() + ": " + away;
            }
            OptionalLong now = look(document);
            if (now.isPresent() && now.getAsLong() != before) {
                return now.getAsLong();
            }
            Wait.pause(PAUSE);
        }
    }

    private void told(Document document, HttpResponse<byte[]> answer) {
        waitsFor =
                document.key() + ": " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The revision that is shown; empty if nothing is. */
    private OptionalLong look(Document document) {
        try {
            HttpRequest request = HttpRequest.newBuilder(origin.resolve(document.shown()))
                    .timeout(ONE_REQUEST)
                    .header("Accept", "application/json")
                    .build();
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            boolean isShown = answer.statusCode() == 200 || answer.statusCode() == 404;
            return isShown ? OptionalLong.of(document.revision(answer)) : OptionalLong.empty();
        } catch (IOException away) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpResponse<byte[]> send(Change change, long seen) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(change.path()))
                .timeout(ONE_REQUEST)
                .header("Content-Type", change.contentType())
                .header("X-Qingce-Actor", change.actor())
                .method(change.method(), BodyPublishers.ofByteArray(change.body()));
        if (seen > 0) {
            request.header("If-Match", "\"" + seen + "\"");
        } else if (change.method().equals("PUT")) {
            request.header("If-None-Match", "*");
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while editing", e);
    }
}
