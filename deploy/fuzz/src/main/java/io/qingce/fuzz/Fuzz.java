package io.qingce.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Sends a service rude requests made from its OpenAPI description. A finding is an answer that blames the service, a refusal
 * that is no problem document, an answer that is not as it is described, one that does not come, one in another language than was
 * asked for, and a text taken that cannot be kept.
 */
public final class Fuzz {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PROBLEM = "application/problem+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DescribedAnswers answers;
    private final Requests requests;
    private final Samples samples;
    private final long seed;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * @param description the OpenAPI document
     * @param samples what it does not tell
     * @param seed the same seed sends the same requests
     */
    public Fuzz(Path description, Samples samples, long seed) {
        Schema read = Schema.of(description);
        this.answers = new DescribedAnswers(read);
        this.requests = new Requests(Operation.all(read), samples, seed);
        this.samples = samples;
        this.seed = seed;
    }

    /** Sends requests 0 to {@code count - 1}, some at once. */
    public Report run(URI service, long count, int atOnce) {
        samples.first().forEach(first -> put(service, first));
        Report report = new Report(seed);
        AtomicLong next = new AtomicLong();
        ExecutorService senders = Executors.newFixedThreadPool(atOnce);
        try {
            for (Future<?> each : IntStream.range(0, atOnce)
                    .mapToObj(sender -> senders.submit(() -> sendUntil(count, next, service, report)))
                    .toList()) {
                each.get();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a sender failed", e.getCause());
        } finally {
            senders.shutdownNow();
        }
        return report;
    }

    private void sendUntil(long count, AtomicLong next, URI service, Report report) {
        for (long number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
            send(service, number, report);
        }
    }

    private void put(URI service, JsonNode first) {
        HttpRequest request = HttpRequest.newBuilder(
                        service.resolve(first.path("path").asText()))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(Mutation.text(first.path("body"))))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            // What stands already from a run before is as good.
            if (answer.statusCode() / 100 != 2 && answer.statusCode() != 428) {
                throw new IllegalStateException(first.path("path") + ": " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", cause);
    }

    private void send(URI service, long number, Report report) {
        RudeRequest rude = requests.get(number);
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(rude.address()))
                .method(
                        rude.method(),
                        rude.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(rude.body()));
        rude.headers().forEach(request::header);
        OneLanguage language = OneLanguage.of(rude, number % 2 == 0);
        request.setHeader("Accept-Language", language.chinese() ? "zh" : "en");
        long begin = System.nanoTime();
        try {
            // Until the last byte: the time limit of the request ends with the head of the answer.
            HttpResponse<byte[]> answer = client.sendAsync(request.build(), BodyHandlers.ofByteArray())
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            report.add(number, rude, answer.statusCode(), finding(rude, answer, language), System.nanoTime() - begin);
        } catch (ExecutionException | TimeoutException e) {
            report.add(number, rude, 0, "no answer: " + e, System.nanoTime() - begin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is wrong with the answer; empty if nothing is. */
    private String finding(RudeRequest rude, HttpResponse<byte[]> answer, OneLanguage language) {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (status >= 500) {
            return "blames the service: " + new String(answer.body(), UTF_8);
        }
        if (status >= 400 && !isProblem(type, status, answer.body())) {
            return "no problem document: " + type + " " + new String(answer.body(), UTF_8);
        }
        if (status < 300 && type.startsWith("application/json") && !isJson(answer.body())) {
            return "no JSON";
        }
        String other = spoken(answer.body(), type, language);
        if (!other.isEmpty()) {
            return (language.chinese() ? "speaks English: " : "speaks Chinese: ") + other;
        }
        String undescribed = undescribed(rude, status, type, answer.body());
        if (!undescribed.isEmpty()) {
            return "answers what is not described: " + undescribed;
        }
        boolean taken = status < 300 && !new String(answer.body(), UTF_8).contains("\"rejected\"");
        return rude.unkeepable() && taken ? "takes what cannot be kept" : "";
    }

    private String undescribed(RudeRequest rude, int status, String type, byte[] body) {
        // Without its last part an address is that of another operation, a list.
        boolean isOther = rude.address().split("\\?", 2)[0].endsWith("/");
        if (isOther || !type.contains("json") || type.contains("ndjson")) {
            return "";
        }
        try {
            return answers.finding(rude.operation(), status, type, JSON.readTree(body));
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** What an answer of JSON says in a language that was not asked for. */
    private static String spoken(byte[] body, String type, OneLanguage language) {
        if (!type.contains("json") || type.contains("ndjson")) {
            return "";
        }
        try {
            return language.finding(JSON.readTree(body), type.startsWith(PROBLEM));
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static boolean isProblem(String type, int status, byte[] body) {
        try {
            JsonNode problem = JSON.readTree(body);
            return type.startsWith(PROBLEM)
                    && problem.path("status").asInt() == status
                    && problem.path("type").asText().startsWith("https://");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isJson(byte[] body) {
        try {
            return !JSON.readTree(body).isMissingNode();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
