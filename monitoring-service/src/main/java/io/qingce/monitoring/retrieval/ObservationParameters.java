package io.qingce.monitoring.retrieval;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every read of observations can be narrowed by. Use as {@code @BeanParam}. */
public class ObservationParameters {

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
    @Parameter(
            description = "Earliest period end, inclusive, ISO 8601 with offset.",
            schema = @Schema(implementation = String.class))
    @Nullable
    Instant from;

    @QueryParam("to")
    @Parameter(
            description = "Latest period end, inclusive, ISO 8601 with offset.",
            schema = @Schema(implementation = String.class))
    @Nullable
    Instant to;

    @QueryParam("averaging")
    @Parameter(
            description = "Only this averaging, such as PT0S, PT1H, P1D or P1M.",
            schema = @Schema(implementation = String.class))
    @Nullable
    Averaging averaging;

    @QueryParam("version")
    @Parameter(
            description = "Only this version: REAL_TIME 实况 or REVIEWED 审核.",
            schema = @Schema(implementation = String.class))
    @Nullable
    Version version;

    /**
     * What is asked for, of sites that exist.
     *
     * @throws ProblemException 400 naming the parameter that cannot be read, 404 if there is no such site or region
     */
    public ObservationSelection selection(SelectedSites scope) {
        if (sites.isEmpty() && region == null) {
            throw QueryValue.refused(
                    "site",
                    "missing",
                    Words.both(
                            "请指明点位或区域：?site=编码或?region=区域全称。",
                            "Say whose observations are wanted: ?site=CODE or ?region=NAME."));
        }
        Optional<Instant> first = Optional.ofNullable(from);
        Optional<Instant> last = Optional.ofNullable(to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw QueryValue.refused("to", "before-from", Words.both("止期早于起期。", "The period ends before it begins."));
        }
        Set<io.qingce.standards.parameter.Parameter> wanted =
                EnumSet.noneOf(io.qingce.standards.parameter.Parameter.class);
        parameters.forEach(code -> choice("parameter", code, io.qingce.standards.parameter.Parameter::of)
                .ifPresent(wanted::add));
        return new ObservationSelection(
                scope.sites(sites, Optional.ofNullable(region)),
                wanted,
                first,
                last,
                Optional.ofNullable(averaging),
                Optional.ofNullable(version));
    }

    private static <T> Optional<T> choice(String field, @Nullable String text, Function<String, Optional<T>> of) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<T> found = of.apply(text);
        if (found.isEmpty()) {
            throw QueryValue.refused(
                    field, "unknown-" + field, Words.both("没有“" + text + "”。", "'" + text + "' is not known here."));
        }
        return found;
    }
}
