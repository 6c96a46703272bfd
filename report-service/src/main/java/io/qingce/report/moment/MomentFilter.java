package io.qingce.report.moment;

import io.qingce.chassis.parameter.QueryValue;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Instant;

/** Takes {@code asOf} of any request: a past moment with offset, as of which its figures are computed. */
@Provider
public class MomentFilter implements ContainerRequestFilter {

    /** Name of the parameter. */
    public static final String NAME = "asOf";

    private final Clock clock;

    public MomentFilter(Clock clock) {
        this.clock = clock;
    }

    /** Refuses a moment that is none, whatever the request is for. */
    @Override
    public void filter(ContainerRequestContext request) {
        asked(request.getUriInfo());
    }

    /** As of which moment a request asks; 400 if it is none or still to come. */
    public AsOf asked(UriInfo uri) {
        String text = uri.getQueryParameters().getFirst(NAME);
        return QueryValue.time(NAME, text).map(this::past).orElse(AsOf.NOW);
    }

    private AsOf past(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw QueryValue.refused(NAME, "in-the-future", "A moment that lies in the future is not known yet.");
        }
        return new AsOf(moment);
    }
}
