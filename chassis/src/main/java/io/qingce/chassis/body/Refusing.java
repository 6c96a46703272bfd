package io.qingce.chassis.body;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Refusals;
import io.qingce.chassis.problem.TryLaterException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers a request whose body is not taken, and ends its connection: what is left of the body is thrown away for a moment, so
 * that a sender who still writes gets to read the answer.
 */
final class Refusing {

    private static final long LINGER_MILLIS = 2000;

    private Refusing() {}

    static void answer(RoutingContext exchange, ProblemException refusal) {
        HttpServerResponse response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.putHeader(HttpHeaders.CONNECTION, "close");
        if (refusal instanceof TryLaterException later) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(later.seconds()));
        }
        if (refusal.status() == 415) {
            response.putHeader(HttpHeaders.ACCEPT_ENCODING, Coding.ACCEPTED);
        }
        linger(exchange);
        Refusals.end(exchange.request(), refusal.toProblem(exchange.request().path()));
    }

    /** Ends the connection of a request whose body goes on, a moment after its answer. */
    static void linger(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.isEnded()) {
            return;
        }
        request.handler(discarded -> {});
        request.resume();
        exchange.vertx().setTimer(LINGER_MILLIS, over -> request.connection().close());
    }
}
