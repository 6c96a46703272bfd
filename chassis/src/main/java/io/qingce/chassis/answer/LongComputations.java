package io.qingce.chassis.answer;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.answer.Places.Place;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.TryLaterException;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.vertx.VertxResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Computes only some of the long answers at once, so that threads and connections to the database are left for the short
 * ones. The others wait without a thread, and the senders take turns.
 */
@ApplicationScoped
public class LongComputations {

    private static final int RETRY_SECONDS = 10;

    private final Vertx vertx;
    private final Places places;
    private final int atOnce;
    private final long patience;
    private final Map<String, Deque<Request>> waiting = new LinkedHashMap<>();
    private int running;

    LongComputations(Vertx vertx, AnswerConfig config) {
        this.vertx = vertx;
        this.places =
                new Places(new Words("计算", "long computations"), config.computationsPerSender(), config.computations());
        this.atOnce = config.computationsAtOnce();
        this.patience = config.computationPatience().toMillis();
    }

    void start(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge("qingce.answers.computations", places, Places::taken);
    }

    /** One request, waiting or running. */
    private static final class Request {
        private final String sender;
        private final ResteasyReactiveContainerRequestContext context;

        Request(String sender, ResteasyReactiveContainerRequestContext context) {
            this.sender = sender;
            this.context = context;
        }
    }

    /**
     * Lets a request go on when it is its turn.
     *
     * @throws TryLaterException 429 if its sender has too many, 503 if there are too many in all
     */
    void admit(ResteasyReactiveContainerRequestContext context) {
        VertxResteasyReactiveRequestContext server =
                (VertxResteasyReactiveRequestContext) context.getServerRequestContext();
        Request request = new Request(Outlet.sender(server.vertxServerRequest().remoteAddress()), context);
        Place place = places.take(request.sender, () -> giveUp(request));
        server.registerCompletionCallback(any -> {
            place.close();
            ended();
        });
        if (!begins(request)) {
            vertx.setTimer(patience, timer -> giveUp(request));
        }
    }

    /** @return whether it begins at once; otherwise it is suspended until its turn */
    private synchronized boolean begins(Request request) {
        if (running < atOnce) {
            running++;
            return true;
        }
        request.context.suspend();
        waiting.computeIfAbsent(request.sender, unknown -> new ArrayDeque<>()).add(request);
        return false;
    }

    private void giveUp(Request request) {
        if (leaves(request)) {
            request.context.resume(new TryLaterException(
                    503,
                    "too-much-to-compute",
                    Words.both(
                            "前面排队的计算较多，请稍后重试。",
                            "Others are computed first, and their turn takes long. Try again later."),
                    RETRY_SECONDS));
        }
    }

    private void ended() {
        Request next = next();
        if (next != null) {
            next.context.resume();
        }
    }

    /** @return whether it was waiting still */
    private synchronized boolean leaves(Request request) {
        Deque<Request> own = waiting.get(request.sender);
        if (own == null || !own.remove(request)) {
            return false;
        }
        if (own.isEmpty()) {
            waiting.remove(request.sender);
        }
        // Its end gives back a turn like any other.
        running++;
        return true;
    }

    /** The next whose turn it is, after one has ended. */
    private synchronized @Nullable Request next() {
        running--;
        if (running >= atOnce || waiting.isEmpty()) {
            return null;
        }
        Map.Entry<String, Deque<Request>> turn = waiting.entrySet().iterator().next();
        waiting.remove(turn.getKey());
        Request next = turn.getValue().remove();
        if (!turn.getValue().isEmpty()) {
            waiting.put(turn.getKey(), turn.getValue());
        }
        running++;
        return next;
    }
}
