package io.qingce.chassis.answer;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Cuts off clients that do not take their answers, whatever answers these are: below the slowest pace, or above the memory
 * that may wait for one sender or for all. A request is begun when its client has taken the answers before it, so that
 * requests sent in a row without reading cost nothing.
 */
@ApplicationScoped
public class SlowClients implements HttpServerOptionsCustomizer {

    private static final Logger LOG = Logger.getLogger(SlowClients.class);
    private static final AttributeKey<Pace> PACE = AttributeKey.valueOf("qingce.pace");
    private static final int MILLIS = 250;

    /** Bytes that the operating system takes ahead of a client: the more, the longer it looks as if the client took nothing. */
    private static final int AHEAD = 128 * 1024;

    private static final Problem TOO_MUCH = Refusals.of(
            503,
            "too-much-unsent",
            Words.both(
                    "未取走的应答过多，请一秒后重试。",
                    "Too many answers wait for clients that do not take them. Try again in a second."),
            null);

    private final AnswerConfig config;
    private final MeterRegistry meters;
    private final int patience;
    private final long slowest;
    private final Set<Pace> open = ConcurrentHashMap.newKeySet();
    private volatile long unsent;

    SlowClients(AnswerConfig config, MeterRegistry meters) {
        this.config = config;
        this.meters = meters;
        this.patience = (int) Math.max(1, config.patience().toMillis() / MILLIS);
        this.slowest = config.slowestPace() * MILLIS / 1000;
    }

    void start(@Observes StartupEvent started, Vertx vertx) {
        meters.gauge("qingce.answers.unsent.bytes", this, clients -> clients.unsent);
        vertx.setPeriodic(MILLIS, tick -> look());
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setSendBufferSize(AHEAD);
    }

    void build(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::begin);
    }

    private void begin(RoutingContext request) {
        follow(request);
        HttpServerResponse response = request.response();
        if (response.writeQueueFull()) {
            response.drainHandler(drained -> {
                response.drainHandler(null);
                request.next();
            });
        } else if (unsent > config.unsent().asLongValue()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "1");
            Refusals.end(request.request(), TOO_MUCH);
        } else {
            request.next();
        }
    }

    private void follow(RoutingContext request) {
        Channel channel = ((ConnectionBase) request.request().connection()).channel();
        String sender = Outlet.sender(request.request().remoteAddress());
        Pace known = channel.attr(PACE).get();
        if (known != null) {
            known.askedBy(sender);
            return;
        }
        Pace pace = new Pace(channel, sender);
        channel.attr(PACE).set(pace);
        channel.pipeline().addFirst(pace);
        open.add(pace);
        channel.closeFuture().addListener(closed -> open.remove(pace));
    }

    private void look() {
        for (Pace pace : open) {
            if (pace.isTooSlow(patience, slowest)) {
                cut(pace, "slow", "it takes less than " + config.slowestPace() + " bytes a second");
            }
        }
        Map<String, List<Pace>> waiting =
                open.stream().filter(pace -> pace.waiting() > 0).collect(Collectors.groupingBy(Pace::sender));
        waiting.values().forEach(own -> reduce(own, config.unsentPerSender().asLongValue()));
        waiting.values().stream()
                .max(Comparator.comparingLong(SlowClients::sum))
                .ifPresent(most -> reduce(most, config.unsent().asLongValue() - sum(open) + sum(most)));
        unsent = sum(open);
    }

    /** Cuts off those for whom something waits the longest, until no more waits than may. */
    private void reduce(List<Pace> paces, long most) {
        long waiting = sum(paces);
        List<Pace> longestFirst = paces.stream()
                .sorted(Comparator.comparingInt(Pace::looks).reversed())
                .toList();
        for (Pace pace : longestFirst) {
            if (waiting <= most) {
                return;
            }
            waiting -= pace.waiting();
            cut(pace, "memory", "too much waits for its sender");
        }
    }

    private static long sum(Iterable<Pace> paces) {
        long sum = 0;
        for (Pace pace : paces) {
            sum += pace.waiting();
        }
        return sum;
    }

    private void cut(Pace pace, String reason, String because) {
        LOG.infof("connection of %s cut off with %d bytes unsent: %s", pace.sender(), pace.waiting(), because);
        meters.counter("qingce.answers.cut", "reason", reason).increment();
        pace.cut();
    }
}
