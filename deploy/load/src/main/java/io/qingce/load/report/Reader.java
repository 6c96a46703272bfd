package io.qingce.load.report;

import io.qingce.load.Times;
import io.qingce.local.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks for resources, one after the other or several at once. */
final class Reader {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;

    Reader(URI service) {
        this.service = service;
    }

    /**
     * The body of a resource.
     *
     * @throws Refusal if the answer is not 200
     */
    String get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(service.resolve(path)).build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Refusal(path + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new Refusal(path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking", e);
        }
    }

    /** How long each takes, one after the other. */
    Times oneByOne(List<String> paths) {
        Times times = new Times();
        for (String path : paths) {
            long start = System.nanoTime();
            get(path);
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    /** How many milliseconds all take together, over some connections. */
    double together(List<String> paths, int connections) {
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(connections);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(pool.submit(() -> {
                    for (int n = next.getAndIncrement(); n < paths.size(); n = next.getAndIncrement()) {
                        get(paths.get(n));
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
            return (System.nanoTime() - start) / 1e6;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking", e);
        } catch (ExecutionException e) {
            throw new Refusal("A request failed: " + e.getMessage(), e);
        } finally {
            pool.shutdownNow();
        }
    }
}
