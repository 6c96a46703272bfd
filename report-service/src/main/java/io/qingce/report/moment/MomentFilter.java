package io.qingce.report.moment;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
        return asked(uri.getQueryParameters().getFirst(NAME), clock.instant());
    }

    static AsOf asked(@Nullable String text, Instant now) {
        return QueryValue.time(NAME, text).map(moment -> past(moment, now)).orElse(AsOf.NOW);
    }

    private static AsOf past(Instant moment, Instant now) {
        if (moment.isAfter(now)) {
            throw QueryValue.refused(
                    NAME,
                    "in-the-future",
                    Words.both("时点不能晚于现在。", "A moment that lies in the future is not known yet."));
        }
        return new AsOf(moment);
    }
}
