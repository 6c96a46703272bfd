package io.qingce.monitoring.retrieval;

import io.qingce.chassis.ProblemException;
import io.qingce.chassis.Violation;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every read of observations can be narrowed by. Use as {@code @BeanParam}. */
public class ObservationParameters {

    /** Some 3,000 years in seconds: farther from 1970 than any reading, and well within what the database can tell. */
    private static final long FARTHEST = 100_000_000_000L;

    @QueryParam("site")
    @Parameter(description = "Code of a site; may be repeated. This or the region is needed.")
    List<String> sites = List.of();

    @QueryParam("region")
    @Parameter(description = "All sites of the region of this full printed name.")
    @Nullable
    String region;

    @QueryParam("parameter")
    @Parameter(description = "Only readings of this parameter, such as PM2.5; may be repeated.")
    List<String> parameters = List.of();

    @QueryParam("from")
    @Parameter(description = "Earliest period end, inclusive, ISO 8601 with offset.")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Latest period end, inclusive, ISO 8601 with offset.")
    @Nullable
    String to;

    @QueryParam("averaging")
    @Parameter(description = "Only this averaging, such as PT0S, PT1H, P1D or P1M.")
    @Nullable
    String averaging;

    @QueryParam("version")
    @Parameter(description = "Only this version: REAL_TIME 实况 or REVIEWED 审核.")
    @Nullable
    String version;

    /**
     * What is asked for, of sites that exist.
     *
     * @throws ProblemException 400 naming the parameter that cannot be read, 404 if there is no such site or region
     */
    ObservationSelection selection(SiteScopeQuery scope) {
        if (sites.isEmpty() && region == null) {
            throw unreadable("site", "missing", "Say whose observations are wanted: ?site=CODE or ?region=NAME.");
        }
        Optional<Instant> first = time("from", from);
        Optional<Instant> last = time("to", to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw unreadable("to", "before-from", "The period ends before it begins.");
        }
        Set<io.qingce.monitoring.observation.Parameter> wanted =
                EnumSet.noneOf(io.qingce.monitoring.observation.Parameter.class);
        parameters.forEach(code -> choice("parameter", code, io.qingce.monitoring.observation.Parameter::of)
                .ifPresent(wanted::add));
        Optional<Averaging> length = choice("averaging", averaging, Averaging::of);
        Optional<Version> kind = choice("version", version, Version::of);
        return new ObservationSelection(
                scope.sites(sites, Optional.ofNullable(region)), wanted, first, last, length, kind);
    }

    private static Optional<Instant> time(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            Instant time = OffsetDateTime.parse(text).toInstant();
            if (Math.abs(time.getEpochSecond()) > FARTHEST) {
                throw unreadable(field, "absurd-time", "There are no observations of such a time.");
            }
            return Optional.of(time);
        } catch (DateTimeException unreadable) {
            throw unreadable(
                    field, "unreadable-time", "ISO 8601 with offset, such as 2026-01-01T00:00:00+08:00 (+ as %2B).");
        }
    }

    private static <T> Optional<T> choice(String field, @Nullable String text, Function<String, Optional<T>> of) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<T> found = of.apply(text);
        if (found.isEmpty()) {
            throw unreadable(field, "unknown-" + field, "'" + text + "' is not known here.");
        }
        return found;
    }

    /** A request of which one parameter cannot be read. */
    static ProblemException unreadable(String field, String reason, String detail) {
        return new ProblemException(
                400,
                "invalid-request",
                "Invalid request",
                "A parameter cannot be read.",
                List.of(Violation.of(field, reason, detail)));
    }
}
