package io.qingce.monitoring.coverage;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.retrieval.SelectedSites;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Of what the coverage is asked for. Use as {@code @BeanParam}. */
public class CoverageParameters {

    @QueryParam("site")
    @Parameter(description = "Code of a site; may be repeated. This or the region is needed.")
    List<String> sites = List.of();

    @QueryParam("region")
    @Parameter(description = "All sites of the region of this full printed name.")
    @Nullable
    String region;

    @QueryParam("from")
    @Parameter(required = true, description = "First civil day.", schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(required = true, description = "Last civil day.", schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate to;

    @QueryParam("averaging")
    @Parameter(
            description = "A length that divides a day; PT1H if left out.",
            schema = @Schema(implementation = String.class))
    Averaging averaging = Averaging.HOUR;

    @QueryParam("version")
    @Parameter(
            description = "REAL_TIME 实况 (if left out) or REVIEWED 审核.",
            schema = @Schema(implementation = String.class))
    Version version = Version.REAL_TIME;

    /** @throws ProblemException 400, 404 */
    List<String> sites(SelectedSites scope) {
        if (sites.isEmpty() && region == null) {
            throw QueryValue.refused(
                    "site",
                    "missing",
                    Words.both("请指明点位或区域：?site=编码或?region=区域全称。", "Say of which sites: ?site=CODE or ?region=NAME."));
        }
        return scope.sites(sites, Optional.ofNullable(region));
    }

    LocalDate from() {
        return QueryValue.required("from", from, Words.both("请填日期，如2026-01-31。", "A day such as 2026-01-31."));
    }

    LocalDate to() {
        LocalDate last = QueryValue.required("to", to, Words.both("请填日期，如2026-01-31。", "A day such as 2026-01-31."));
        if (last.isBefore(from())) {
            throw QueryValue.refused("to", "before-from", Words.both("止期早于起期。", "The period ends before it begins."));
        }
        return last;
    }

    Averaging averaging() {
        return averaging;
    }

    Version version() {
        return version;
    }
}
