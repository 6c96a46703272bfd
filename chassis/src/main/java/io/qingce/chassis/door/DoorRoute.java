package io.qingce.chassis.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.qingce.chassis.database.DatabaseAway;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import io.qingce.chassis.problem.TryLaterException;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hangs the {@link Door} before everything that a service answers, and answers what fails outside of a resource. */
@ApplicationScoped
public class DoorRoute {

    private static final Logger LOG = Logger.getLogger(DoorRoute.class);
    private static final int FIRST = Integer.MIN_VALUE;

    private final Door door;
    private final Hosts hosts;
    private final MeterRegistry meters;

    protected DoorRoute(DoorConfig config, MeterRegistry meters) {
        this.hosts = new Hosts(config.hosts());
        this.door = new Door(hosts, config.origins().orElse(List.of()));
        this.meters = meters;
    }

    void build(@Observes Router router) {
        router.route().order(FIRST).handler(this::enter).failureHandler(this::failed);
        for (int status : new int[] {400, 404, 405, 413, 415}) {
            router.errorHandler(status, this::failed);
        }
    }

    /** Probes call by the address of the machine; names must be known here too. */
    void build(@Observes ManagementInterface management) {
        management.router().route().order(FIRST).handler(request -> {
            if (Authority.of(request.request().getHeader(HttpHeaders.HOST))
                    .filter(called -> called.isAddress() || hosts.knows(called))
                    .isPresent()) {
                request.next();
            } else {
                refuse(
                        request,
                        Refusals.of(
                                421,
                                "unknown-host",
                                Words.both("本服务不以此主机名提供服务。", "Nothing here is called so."),
                                "Host"));
            }
        });
    }

    private void enter(RoutingContext request) {
        Optional<Problem> refusal = refusal(request.request());
        if (refusal.isEmpty()) {
            request.next();
        } else {
            refuse(request, refusal.get());
        }
    }

    private Optional<Problem> refusal(HttpServerRequest asked) {
        return door.refusal(asked.method().name(), asked.uri(), asked.headers(), forwarded(asked.authority()));
    }

    /** What the platform takes for the authority: that of Host, or of a proxy that it was told to believe. */
    private static @Nullable String forwarded(@Nullable HostAndPort authority) {
        return authority == null ? null : authority.toString();
    }

    private void failed(RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            request.next();
            return;
        }
        if (request.failure() instanceof RejectedExecutionException) {
            answer(
                    request,
                    Refusals.of(
                            503,
                            "overloaded",
                            Words.both("请求过多，请稍后重试。", "Too much is asked at once; ask again soon."),
                            null));
        } else if (request.statusCode() >= 400 && request.statusCode() < 500) {
            // The router gives up before the door where there is no path at all.
            answer(request, refusal(request.request()).orElseGet(() -> ofStatus(request.statusCode())));
        } else if (request.failure() != null && DatabaseAway.isBehind(request.failure())) {
            // What a filter of answers reads fails outside of a resource.
            LOG.warnf("request %s failed, the database is away: %s", request.normalizedPath(), request.failure());
            TryLaterException away = Refusals.databaseAway();
            request.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(away.seconds()));
            answer(request, away.toProblem(request.normalizedPath()));
        } else {
            LOG.errorf(request.failure(), "request %s failed", request.normalizedPath());
            answer(
                    request,
                    Refusals.of(
                            500,
                            "internal-error",
                            Words.both("服务内部出错，原因见服务日志。", "The request failed inside the service; its log says why."),
                            null));
        }
    }

    private static Problem ofStatus(int status) {
        String reason = HttpResponseStatus.valueOf(status).reasonPhrase();
        return Refusals.ofStatus(status, reason);
    }

    private void refuse(RoutingContext request, Problem refusal) {
        meters.counter("qingce.door.refused", "reason", Refusals.slug(refusal)).increment();
        answer(request, refusal);
    }

    private static void answer(RoutingContext request, Problem problem) {
        if (problem.status() == 405) {
            request.response().putHeader(HttpHeaders.ALLOW, Door.METHODS);
        }
        if (!request.request().isEnded()) {
            // What is still to come of the body is read and forgotten: a reset would tear the answer away.
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.request().resume();
        }
        Refusals.end(request.request(), problem);
    }
}
