package io.qingce.report.moment;

import io.qingce.chassis.ProblemException;
import io.qingce.chassis.Violation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

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
        if (text != null) {
            requested.set(moment(text));
        }
    }

    private Instant moment(String text) {
        try {
            // A plus that was not encoded arrives as a blank.
            Instant moment = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            if (moment.isAfter(clock.instant())) {
                throw refused("in-the-future", "What will be known later is not known yet.");
            }
            return moment;
        } catch (DateTimeException noMoment) {
            throw refused("not-a-moment", "Give a moment with offset, such as 2026-03-01T09:00:00+08:00.");
        }
    }

    private static ProblemException refused(String reason, String detail) {
        return new ProblemException(
                400,
                "invalid-request",
                "Invalid request",
                "A value is not allowed.",
                List.of(Violation.of(NAME, reason, detail)));
    }
}
