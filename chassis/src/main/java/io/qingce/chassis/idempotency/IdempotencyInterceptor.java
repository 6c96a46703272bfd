package io.qingce.chassis.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.body.BodyStream;
import io.qingce.chassis.body.CollectedBody;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries out requests with a key once; inside the transaction of the method, if it has one. Others pass untouched. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {

    private static final String OWN = "x-qingce-";

    private final CurrentVertxRequest current;
    private final Caller caller;
    private final KeptAnswers answers;
    private final ObjectMapper json;

    IdempotencyInterceptor(CurrentVertxRequest current, Caller caller, KeptAnswers answers, ObjectMapper json) {
        this.current = current;
        this.caller = caller;
        this.answers = answers;
        this.json = json;
    }

    /**
     * Answers a repeat, and keeps the answer of a request that is carried out. A repeat is thrown: whatever the method is
     * declared to return, it becomes the answer.
     */
    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        String key = current.getCurrent().request().getHeader(Idempotent.HEADER);
        if (key == null) {
            return call.proceed();
        }
        KeyedRequest request =
                keyed(key, current.getCurrent(), caller.principal().subject());
        if (!answers.take(request)) {
            throw new WebApplicationException(answers.get(request).toResponse());
        }
        Object result = call.proceed();
        answers.keep(request, KeptAnswer.of(result, json));
        return result;
    }

    /** Who sends it is a part of what is sent: nobody is given the answer to somebody else. */
    private static KeyedRequest keyed(String key, RoutingContext exchange, String subject) throws IOException {
        HttpServerRequest request = exchange.request();
        Stream<String> asking = request.headers().entries().stream()
                .map(header -> header.getKey().toLowerCase(Locale.ROOT) + ": " + header.getValue())
                .filter(header -> header.startsWith(OWN))
                .sorted();
        List<String> said = Stream.concat(Stream.of(Objects.toString(request.query(), ""), subject), asking)
                .toList();
        String type = Objects.toString(request.getHeader(HttpHeaders.CONTENT_TYPE), "");
        try (InputStream body = body(exchange)) {
            return KeyedRequest.of(key, request.method() + " " + request.path(), said, type, body);
        }
    }

    private static InputStream body(RoutingContext exchange) {
        if (BodyStream.of(exchange).isPresent()) {
            throw streamed();
        }
        return CollectedBody.of(exchange).map(CollectedBody::open).orElseGet(InputStream::nullInputStream);
    }

    private static ProblemException streamed() {
        return new ProblemException(
                400,
                "idempotency-key-not-taken",
                Words.both(
                        "流式请求体不支持Idempotency-Key；重发只会得到“未变”。",
                        "A stream takes no Idempotency-Key; what is sent again in it is found unchanged."));
    }
}
