package io.qingce.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a service whether it is alive, as whoever runs it does: one that says no, or nothing, several times running is dead. */
final class Liveness {

    /** Between two questions. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    private static final int MOST_BAD_ANSWERS = 6;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private int badAnswers;

    /** Whether it answers yes at an address of its health within five seconds. */
    boolean answers(URI address) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Notes an answer; true if it is the last that a living service would give. */
    boolean isDeadAfter(boolean answer) {
        badAnswers = answer ? 0 : badAnswers + 1;
        return badAnswers >= MOST_BAD_ANSWERS;
    }

    /** Begins to count anew: the service was started again. */
    void forget() {
        badAnswers = 0;
    }
}
