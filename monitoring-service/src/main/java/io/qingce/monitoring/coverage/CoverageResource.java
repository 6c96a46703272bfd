package io.qingce.monitoring.coverage;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.coverage.CoverageTable.Count;
import io.qingce.monitoring.coverage.CoverageTable.Counts;
import io.qingce.monitoring.coverage.CoverageTable.Scope;
import io.qingce.monitoring.coverage.CoverageTable.SiteDay;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.partition.DetachedMonths;
import io.qingce.monitoring.retrieval.SelectedSites;
import io.qingce.monitoring.site.SiteTable.Validity;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much is there. */
@Path("/api/observations/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations", description = "观测")
@LongComputation
public class CoverageResource {

    private final CoverageTable query;
    private final SelectedSites scope;
    private final DetachedMonths detached;
    private final CoverageConfig config;
    private final Clock clock;

    CoverageResource(
            CoverageTable query, SelectedSites scope, DetachedMonths detached, CoverageConfig config, Clock clock) {
        this.query = query;
        this.scope = scope;
        this.detached = detached;
        this.config = config;
        this.clock = clock;
    }

    /** Periods of one parameter. */
    @Schema(name = "ParameterCoverage")
    record ParameterCoverage(long present, long valid) {}

    /** One site on one civil day. */
    @Schema(name = "DayCoverage")
    record DayCoverage(
            String site,
            LocalDate day,

            @Schema(description = "Periods by the calendar that have ended, while the site is in operation.")
            int expected,

            @Schema(description = "Periods with at least one number.")
            long present,

            @Schema(description = "Periods with at least one number that counts.")
            long valid,

            @Schema(description = "By parameter code.") Map<String, ParameterCoverage> parameters) {}

    /** All days. */
    @Schema(name = "Coverage")
    record Coverage(List<DayCoverage> items) {}

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            operationId = "getCoverage",
            summary = "Expected, present and valid periods per site and day 应测、实测、有效",
            description = "Days without a single reading are listed too. An hour that ends at 00:00 belongs to the day"
                    + " before. averaging PT1H unless said otherwise, version REAL_TIME unless said otherwise.")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read, or too many site-days are asked for.")
    @APIResponse(responseCode = "404", description = "There is no such site, or no site in the region.")
    @APIResponse(responseCode = "410", description = "The period touches a month that has been detached.")
    @APIResponseSchema(value = Coverage.class, responseCode = "200")
    public Coverage coverage(@BeanParam CoverageParameters parameters) {
        Averaging averaging = parameters.averaging();
        int periods = SiteDays.periods(averaging)
                .orElseThrow(() -> QueryValue.refused(
                        "averaging",
                        "not-countable",
                        Words.both("只能统计可整除一天的时长。", "Periods that divide a day can be counted.")));
        List<String> sites = parameters.sites(scope);
        LocalDate from = parameters.from();
        LocalDate to = parameters.to();
        if ((to.toEpochDay() - from.toEpochDay() + 1) * sites.size() > config.siteDays()) {
            throw QueryValue.refused(
                    "to",
                    "too-many",
                    Words.both(
                            "一次最多查询" + config.siteDays() + "个点位日。",
                            "At most " + config.siteDays() + " site-days in one answer."));
        }
        detached.refuse(
                Optional.of(from.atStartOfDay(clock.getZone()).toInstant()),
                Optional.of(to.plusDays(1).atStartOfDay(clock.getZone()).toInstant()));
        return answer(new Scope(sites, from, to, averaging, parameters.version(), clock.getZone()), periods);
    }

    private Coverage answer(Scope asked, int periods) {
        Map<SiteDay, Counts> counts = query.counts(asked, config.disqualifyingFlags());
        Map<String, Validity> validity = query.validity(asked.sites());
        List<DayCoverage> days = new ArrayList<>();
        for (String site : asked.sites()) {
            Validity operation = validity.getOrDefault(site, Validity.ALWAYS);
            asked.from().datesUntil(asked.to().plusDays(1)).forEach(day -> {
                boolean inOperation = operation.covers(day);
                int expected = inOperation ? SiteDays.ended(day, periods, asked.zone(), clock.instant()) : 0;
                days.add(day(new SiteDay(site, day), expected, counts));
            });
        }
        return new Coverage(days);
    }

    static DayCoverage day(SiteDay key, int expected, Map<SiteDay, Counts> counts) {
        Map<String, ParameterCoverage> parameters = new TreeMap<>();
        Map<String, Count> found = counts.containsKey(key) ? counts.get(key).byParameter() : Map.of();
        found.forEach((code, count) -> {
            if (!code.isEmpty()) {
                parameters.put(code, new ParameterCoverage(count.present(), count.valid()));
            }
        });
        Count all = found.getOrDefault("", new Count(0, 0));
        return new DayCoverage(key.site(), key.day(), expected, all.present(), all.valid(), parameters);
    }
}
