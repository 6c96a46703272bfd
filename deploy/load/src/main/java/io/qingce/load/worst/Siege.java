package io.qingce.load.worst;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Sends one attack many times at once and notes how each was answered. */
final class Siege implements AutoCloseable {

    private static final String CUT = "cut";
    private static final int PIECE = 16 << 10;
    /** So that an answer that nobody takes waits at the service and not here. */
    private static final int RECEIVE_BUFFER = 4 << 10;
    /** How long nothing of an answer is taken: longer than a service waits for its client. */
    private static final long UNTAKEN_MILLIS = 45_000;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final int requests;
    private final int patienceSeconds;
    private final long untakenMillis;
    private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
    private final CountDownLatch open;

    Siege(int requests, int patienceSeconds) {
        this(requests, patienceSeconds, UNTAKEN_MILLIS);
    }

    Siege(int requests, int patienceSeconds, long untakenMillis) {
        this.untakenMillis = untakenMillis;
        this.requests = requests;
        this.patienceSeconds = patienceSeconds;
        this.open = new CountDownLatch(requests);
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(requests)
                .setKeepAlive(false)
                .setReceiveBufferSize(RECEIVE_BUFFER)
                .setConnectTimeout(60_000));
    }

    /** Returns when the last request was answered, or broke off, or its time is over. */
    void run(URI service, Attack attack) {
        RequestOptions target = new RequestOptions()
                .setHost(service.getHost())
                .setPort(service.getPort())
                .setURI(attack.path())
                .setMethod(HttpMethod.valueOf(attack.method()));
        attack.headers().forEach(target::putHeader);
        vertx.runOnContext(start -> {
            for (int number = 0; number < requests; number++) {
                send(target, attack);
            }
        });
        try {
            if (!open.await(patienceSeconds, TimeUnit.SECONDS)) {
                outcomes.computeIfAbsent("not answered", none -> new LongAdder())
                        .add(open.getCount());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted during a siege", stopped);
        }
    }

    /** How many were answered how. */
    String outcomes() {
        return outcomes.entrySet().stream()
                .map(outcome -> outcome.getKey() + " × " + outcome.getValue())
                .collect(Collectors.joining(", "));
    }

    /** How many were answered by an error of the service, or not at all. */
    long failures() {
        return outcomes.entrySet().stream()
                .filter(outcome -> !outcome.getKey().matches("[24]..|503|" + CUT))
                .mapToLong(outcome -> outcome.getValue().sum())
                .sum();
    }

    @Override
    public void close() {
        client.close();
        vertx.close();
    }

    /** Piece by piece as the service takes it: a thousand whole bodies would not fit into this process. */
    private static void write(HttpClientRequest request, Attack attack, int from) {
        int length = attack.finishes() ? attack.body().length() : attack.body().length() - 1;
        int at = from;
        while (at < length) {
            if (request.writeQueueFull()) {
                int next = at;
                request.drainHandler(taken -> write(request, attack, next));
                return;
            }
            int end = Math.min(length, at + PIECE);
            request.write(attack.body().slice(at, end));
            at = end;
        }
        if (attack.finishes()) {
            request.end();
        }
    }

    /** The status of an answer once it was read; of one that nobody took also that the service cut it. */
    private Future<String> taken(HttpClientResponse response, Attack attack) {
        if (attack.manner() == Attack.Manner.UNTAKEN) {
            response.pause();
            vertx.setTimer(untakenMillis, over -> response.resume());
        }
        Future<String> read = response.end().map(end -> Integer.toString(response.statusCode()));
        return attack.manner() == Attack.Manner.UNTAKEN ? read.otherwise(CUT) : read;
    }

    private void send(RequestOptions target, Attack attack) {
        client.request(target)
                .compose(request -> {
                    request.putHeader(
                            "Content-Length", Integer.toString(attack.body().length()));
                    write(request, attack, 0);
                    return request.response();
                })
                .compose(response -> taken(response, attack))
                .onComplete(answer -> {
                    String outcome = answer.succeeded()
                            ? answer.result()
                            : answer.cause().getClass().getSimpleName();
                    outcomes.computeIfAbsent(outcome, none -> new LongAdder()).increment();
                    open.countDown();
                });
    }
}
