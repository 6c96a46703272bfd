package io.qingce.chassis.audit;

import io.qingce.chassis.body.CollectedBody;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Credential;
import io.qingce.chassis.identity.Grant;
import io.qingce.chassis.identity.Principal;
import io.qingce.chassis.openapi.OperationNames;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.value.Sha256;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Notes what a request is about before it is carried out, and what was refused after it was answered. */
@Singleton
public class AuditFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final int REFUSED = 400;

    /** Whoever was not believed. */
    private static final Principal NOBODY = new Principal("nobody", "未认证", Credential.NONE, false, List.of());

    private final AuditedRequest audited;
    private final Afterwards afterwards;
    private final Caller caller;
    private final CurrentVertxRequest current;
    private final Clock clock;

    AuditFilter(
            AuditedRequest audited, Afterwards afterwards, Caller caller, CurrentVertxRequest current, Clock clock) {
        this.audited = audited;
        this.afterwards = afterwards;
        this.caller = caller;
        this.current = current;
        this.clock = clock;
    }

    /** Comes before it is known who asks, so that those are on record, too, who are not believed. */
    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION - 1)
    public void begin(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        boolean always = method != null && method.isAnnotationPresent(Audited.class);
        if (method != null && (always || CHANGING.contains(request.getMethod()))) {
            RoutingContext exchange = current.getCurrent();
            Asked asked = new Asked(
                    HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()),
                    request,
                    OperationNames.of(request.getMethod(), resource),
                    always ? exchange.request().uri() : exchange.normalizedPath(),
                    request.getHeaderString(HttpHeaders.IF_MATCH),
                    exchange);
            audited.begin(() -> asked.entry(clock.instant(), used()), always);
        }
    }

    /** Comes after it was decided that they may. */
    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION + 1)
    public void letIn() {
        audited.letIn();
    }

    /** By which grants; by none of what was refused before. */
    private List<Grant> used() {
        return audited.isLetIn() ? caller.grants() : List.of();
    }

    /** What is known of a request before it is carried out. */
    private record Asked(
            String number,
            ContainerRequestContext request,
            String operation,
            String object,
            @Nullable String seen,
            RoutingContext exchange) {

        private Principal who() {
            return request.getProperty(Principal.class.getName()) instanceof Principal who ? who : NOBODY;
        }

        AuditEntry entry(Instant now, List<Grant> used) {
            return new AuditEntry(
                    now.truncatedTo(ChronoUnit.MICROS),
                    number,
                    Actor.of(who(), used, address(exchange)),
                    operation,
                    object,
                    AuditEntry.Outcome.DONE,
                    null,
                    1,
                    seen,
                    null,
                    CollectedBody.of(exchange)
                            .map(body -> Sha256.of(body.open()))
                            .orElse(null));
        }
    }

    /** What was refused, or has changed nothing, is on record a moment later. */
    @ServerResponseFilter
    public void end(ContainerResponseContext answer) {
        boolean refused = answer.getStatus() >= REFUSED;
        // A row costs the hash of the body: it is made only if it is wanted.
        AuditEntry entry = refused || !audited.isDone() ? audited.entry() : null;
        if (entry != null) {
            afterwards.add(
                    refused
                            ? entry.ended(AuditEntry.Outcome.REFUSED, reason(answer))
                            : entry.ended(AuditEntry.Outcome.UNCHANGED, null));
        }
    }

    private static String reason(ContainerResponseContext answer) {
        return answer.getEntity() instanceof Problem problem
                ? answer.getStatus() + " " + problem.type().substring(Problem.TYPES.length())
                : Integer.toString(answer.getStatus());
    }

    private static @Nullable String address(RoutingContext exchange) {
        SocketAddress address = exchange.request().remoteAddress();
        return address == null ? null : address.hostAddress();
    }
}
