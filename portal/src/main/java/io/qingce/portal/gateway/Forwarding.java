package io.qingce.portal.gateway;

import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What the gateway changes of a request: who asked and under which name is what it saw itself, and the descriptions, which every
 * service calls the same, have a name each. A service that does not answer is a problem document.
 */
final class Forwarding implements ProxyInterceptor {

    private static final long SHORT_BODY_SECONDS = 30;

    private final Vertx vertx;
    private final Passage passage;

    Forwarding(Vertx vertx, Passage passage) {
        this.vertx = vertx;
        this.passage = passage;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        sayWhoAsks(request);
        Destination.of(request.getURI()).ifPresent(destination -> request.setURI(destination.uri()));
        return body(request).compose(read -> context.sendRequest()).recover(failure -> unanswered(request, failure));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        if (passage == Passage.SHORT) {
            context.request().proxiedRequest().response().setWriteQueueMaxSize(Passage.SHORT_BYTES);
        }
        // Quarkus says identity of every response before it is made; what the service says of its own stands alone.
        context.request().proxiedRequest().response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        return context.sendResponse();
    }

    private static void sayWhoAsks(ProxyRequest request) {
        HttpServerRequest asked = request.proxiedRequest();
        List.copyOf(request.headers().names()).stream()
                .filter(name -> isForwarded(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> request.headers().remove(name));
        request.setAuthority(asked.authority());
        request.headers()
                .set("X-Forwarded-For", asked.remoteAddress().hostAddress())
                .set("X-Forwarded-Host", String.valueOf(asked.authority()))
                .set("X-Forwarded-Proto", asked.scheme());
    }

    private static boolean isForwarded(String name) {
        return name.startsWith("x-forwarded") || name.equals("forwarded") || name.equals("x-real-ip");
    }

    /** Reads a short body, so that no service waits for a client that is slow. */
    private Future<Void> body(ProxyRequest request) {
        if (passage != Passage.SHORT || Passage.length(request.proxiedRequest()) == 0) {
            return Future.succeededFuture();
        }
        Promise<Void> whole = Promise.promise();
        Buffer read = Buffer.buffer();
        long timer = vertx.setTimer(
                TimeUnit.SECONDS.toMillis(SHORT_BODY_SECONDS), late -> whole.tryFail(new SlowSenderException()));
        ReadStream<Buffer> body = request.getBody().stream();
        body.exceptionHandler(whole::tryFail)
                .endHandler(end -> {
                    request.setBody(Body.body(read));
                    whole.tryComplete();
                })
                .handler(read::appendBuffer)
                .resume();
        return whole.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private static Future<ProxyResponse> unanswered(ProxyRequest request, Throwable failure) {
        Problem problem = problem(failure);
        Language language = Language.preferred(request.headers().get(HttpHeaders.ACCEPT_LANGUAGE));
        ProxyResponse response = request.release().response().setStatusCode(problem.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (problem.status() == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        if (problem.status() == 408) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        return Future.succeededFuture(response.setBody(Body.body(Buffer.buffer(Refusals.bytes(problem, language)))));
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof SlowSenderException) {
            return Refusals.of(
                    408, "slow-body", Words.both("请求体未在30秒内传完。", "The body did not come within 30 seconds."), null);
        }
        if (failure instanceof ConnectionPoolTooBusyException) {
            return Refusals.of(
                    503,
                    "too-many-at-once",
                    Words.both("同类请求已达上限，请稍后重试。", "As many of this kind are under way as may be."),
                    null);
        }
        if (failure instanceof TimeoutException) {
            return Refusals.of(
                    504, "service-slow", Words.both("服务未在时限内应答。", "The service did not answer in time."), null);
        }
        return Refusals.of(
                502,
                "service-away",
                Words.both("服务没有应答，正在重启。", "The service does not answer; it is being started again."),
                null);
    }

    private static final class SlowSenderException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
