package io.qingce.report.moment;

import io.qingce.chassis.parameter.QueryValue;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Instant;

/** Takes {@code asOf} of any request: a past moment with offset, as of which its figures are computed. */
@Provider
public class MomentQuery implements ContainerRequestFilter {

    /** Name of the parameter. */
    public static final String NAME = "asOf";

    private final RequestedMoment requested;
    private final Clock clock;

    public MomentQuery(RequestedMoment requested, Clock clock) {
        this.requested = requested;
        this.clock = clock;
    }

    /** Notes the moment; 400 if it is none or still to come. */
    @Override
    public void filter(ContainerRequestContext request) {
        String text = request.getUriInfo().getQueryParameters().getFirst(NAME);
        QueryValue.time(NAME, text).ifPresent(moment -> requested.set(moment(moment)));
    }

    private Instant moment(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw QueryValue.refused(NAME, "in-the-future", "A moment that lies in the future is not known yet.");
        }
        return moment;
    }
}
