package io.qingce.report.budget;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.air.AirData;
import io.qingce.report.air.AirFigures;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.air.Basis;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.period.PeriodParameters;
import io.qingce.report.scope.AskedScope;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the rest of a year may still bear of each pollutant, whether a plan asks for it or not. */
@Tag(name = "outlook", description = "倒推与预测")
@Path("/api/statistics/air/budget")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown region")
@LongComputation
public class AirBudgetResource {

    private final AirStatistics statistics;
    private final MomentFilter moment;
    private final AskedScope scope;
    private final Clock clock;

    public AirBudgetResource(AirStatistics statistics, MomentFilter moment, AskedScope scope, Clock clock) {
        this.statistics = statistics;
        this.moment = moment;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * The limits of a year backwards, pollutant by pollutant: the mean that the remaining days must keep, and how many of
     * them may go over the limit of a percentile. A pollutant without a day so far and none to come is left out.
     */
    @GET
    @Needs(Role.READER)
    @Scoped
    @APIResponseSchema(value = AirBudgetResponse.class, responseCode = "200")
    @Operation(
            summary = "Means still to be kept and days still allowed, by pollutant, of a region or a site (分污染物、分点位倒推)",
            description = "The limits of a year backwards, pollutant by pollutant: the mean that the remaining days "
                    + "must keep, and how many of them may go over the limit of a percentile. A pollutant "
                    + "without a day so far and none to come is left out.")
    public AirBudgetResponse budget(@BeanParam AirBudgetParameters query, @Context UriInfo uri) {
        LocalDate through = query.through(LocalDate.now(clock).minusDays(1));
        Period year = Period.ofYear(through.getYear());
        AirData data = data(moment.asked(uri), query, new Period(year.from(), through));
        AirFigures figures = data.under(query.edition().rules(year, query.ruleSet()));
        int remaining = year.days() - new Period(year.from(), through).days();
        Set<AirItem> measured = query.items().stream()
                .filter(item -> remaining > 0 || !figures.dailyValues(item).isEmpty())
                .collect(Collectors.toSet());
        ItemBudgets budgets = new ItemBudgets(figures, remaining);
        List<AirBudgetResponse.ItemBudget> items = query.items().stream()
                .filter(measured::contains)
                .flatMap(item -> budgets.of(item).stream())
                .toList();
        return new AirBudgetResponse(
                figures.region(), year.from(), year.to(), through, remaining, items, Basis.of(figures));
    }

    private AirData data(AsOf asOf, AirBudgetParameters query, Period days) {
        return query.site == null
                ? statistics.known(asOf, scope.asked(), PeriodParameters.region(query.region), days, query.series())
                : statistics
                        .ofSite(asOf, scope.asked(), query.site, days, query.series())
                        .orElseThrow(() -> QueryValue.refused(
                                "site",
                                "unknown-site",
                                Words.both("没有此编码的空气点位。", "No site of the air has this code.")));
    }
}
