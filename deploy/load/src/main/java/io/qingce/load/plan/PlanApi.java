package io.qingce.load.plan;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.util.concurrent.CompletionException;

/**
 * plan-service as a client from outside calls it; every request is timed, none is repeated. The client of Vert.x, because
 * it takes the least of the cores that it shares with what is measured.
 */
final class PlanApi implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;

    PlanApi(URI service, int connections) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost(service.getHost())
                .setDefaultPort(service.getPort())
                .setMaxPoolSize(connections));
    }

    void put(String kind, String plan, String type, String document, Latencies latencies) {
        send(kind, HttpMethod.PUT, "/api/plans/" + plan, type, Buffer.buffer(document), latencies);
    }

    /** Answers a question; all readers share the connections. */
    void answer(int reader, ReadMix.Request request, Latencies latencies) {
        send(request.kind(), HttpMethod.GET, request.path(), "application/json", Buffer.buffer(), latencies);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void send(String kind, HttpMethod method, String path, String type, Buffer body, Latencies latencies) {
        long begin = System.nanoTime();
        try {
            int size = client.request(method, path)
                    .compose(request -> answered(request.putHeader("Content-Type", type), body))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            latencies.add(kind, System.nanoTime() - begin, size);
        } catch (CompletionException refused) {
            latencies.fail(kind + ": " + refused.getCause());
        }
    }

    /** Waits for the answer from before the request is sent: a body that nobody waits for yet is thrown away. */
    private static Future<Integer> answered(HttpClientRequest request, Buffer body) {
        Future<Integer> size = request.response().compose(PlanApi::size);
        return request.send(body).compose(sent -> size);
    }

    /** Size of the answer; a unit that no plan names is an answer as well. */
    private static Future<Integer> size(HttpClientResponse answer) {
        boolean isAnswer = answer.statusCode() / 100 == 2 || answer.statusCode() == 404;
        return answer.body()
                .compose(body -> isAnswer
                        ? Future.succeededFuture(body.length())
                        : Future.failedFuture("status " + answer.statusCode()));
    }
}
