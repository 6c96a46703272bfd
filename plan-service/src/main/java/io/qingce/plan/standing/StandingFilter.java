package io.qingce.plan.standing;

import io.qingce.plan.document.Standing;
import io.qingce.plan.plan.Plans;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Says on every answer about a plan whether it is in force: its status in {@value #STATUS}, and the plan that took its place as
 * {@code Link: <…>; rel="successor-version"} (RFC 5829).
 */
@Singleton
public class StandingFilter {

    /** ISSUED, DRAFT or SUPERSEDED. */
    static final String STATUS = "X-Qingce-Plan-Status";

    private static final int FAILED = 500;

    private final Plans plans;

    StandingFilter(Plans plans) {
        this.plans = plans;
    }

    @ServerResponseFilter
    public void say(ContainerResponseContext answer, UriInfo uri) {
        String code = uri.getPathParameters().getFirst("plan");
        // What is refused before it was handed to a thread of its own is refused by the form of the
        // request alone.
        if (code != null && BlockingOperationControl.isBlockingAllowed()) {
            say(answer, plans.standings(List.of(code)).get(code));
        }
    }

    private static void say(ContainerResponseContext answer, @Nullable Standing standing) {
        if (standing != null) {
            answer.getHeaders().putSingle(STATUS, standing.status().name());
            standing.successorAddress()
                    .ifPresent(address ->
                            answer.getHeaders().add(HttpHeaders.LINK, "<" + address + ">; rel=\"successor-version\""));
        }
    }
}
