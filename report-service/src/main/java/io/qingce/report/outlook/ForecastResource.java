package io.qingce.report.outlook;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.attainment.AttainmentConfig;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.plan.Plans;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.plan.Target;
import io.qingce.report.plan.UnknownTarget;
import io.qingce.report.scope.AskedScope;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.supplied.SuppliedFigureVersions;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.standards.period.RuleSet;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a running period is heading, by past years. */
@Tag(name = "outlook", description = "倒推与预测")
@Path("/api/attainment/forecast")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown plan or target")
@LongComputation
public class ForecastResource {

    private final Plans plans;
    private final AirStatistics air;
    private final SuppliedFigureVersions supplied;
    private final AttainmentConfig config;
    private final MomentFilter moment;
    private final AskedScope scope;
    private final Clock clock;

    public ForecastResource(
            Plans plans,
            AirStatistics air,
            SuppliedFigureVersions supplied,
            AttainmentConfig config,
            MomentFilter moment,
            AskedScope scope,
            Clock clock) {
        this.plans = plans;
        this.air = air;
        this.supplied = supplied;
        this.config = config;
        this.moment = moment;
        this.scope = scope;
        this.clock = clock;
    }

    /** The figure at the end of the period if its remaining days went like the same days of each past year. */
    @GET
    @Needs(Role.READER)
    @Scoped
    @Transactional
    @APIResponseSchema(value = ForecastResponse.class, responseCode = "200")
    @Operation(
            summary = "Figure at the end of the period by the same remaining days of past years, with its spread"
                    + " (往年同期预测)",
            description = "The figure at the end of the period if its remaining days went like the same days of "
                    + "each past year.")
    public ForecastResponse forecast(@BeanParam BudgetParameters query, @Context UriInfo uri) {
        String plan = query.plan();
        String id = query.target();
        AsOf asOf = moment.asked(uri);
        RegionScope held = scope.asked();
        PublishedPlan published = plans.asked(asOf, held, plan);
        Target target = published.document().target(id).orElseThrow(() -> new UnknownTarget(plan, id));
        return reader(asOf, held, query, published).forecast(plan, target);
    }

    /** What the days so far saved or overdrew against a path that reaches the target and follows the seasons. */
    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/profit-and-loss")
    @Transactional
    @APIResponseSchema(value = ForecastResponse.Line.class, responseCode = "200")
    @Operation(
            summary = "Cumulated profit and loss against a seasonal path, by day or month (累计盈亏曲线)",
            description = "What the days so far saved or overdrew against a path that reaches the target and "
                    + "follows the seasons.")
    public ForecastResponse.Line line(
            @BeanParam BudgetParameters query,
            @QueryParam("step")
                    @Parameter(description = "month (default) or day")
                    @Schema(enumeration = {"month", "day"})
                    @Nullable
                    String step,
            @Context UriInfo uri) {
        String plan = query.plan();
        String id = query.target();
        boolean monthly = BudgetParameters.isMonthly(step);
        AsOf asOf = moment.asked(uri);
        RegionScope held = scope.asked();
        PublishedPlan published = plans.asked(asOf, held, plan);
        Target target = published.document().target(id).orElseThrow(() -> new UnknownTarget(plan, id));
        return reader(asOf, held, query, published).line(plan, target, monthly);
    }

    private ForecastReader reader(AsOf asOf, RegionScope held, BudgetParameters query, PublishedPlan plan) {
        String region = query.region(plan.region());
        held.require(region);
        return new ForecastReader(
                (days, without) -> air.without(asOf, region, days, config.version(), without)
                        .under(EditionChoice.IN_FORCE, RuleSet.PUBLISHED),
                new SuppliedFigures(supplied.ofPlan(asOf, plan)),
                config,
                plan.document(),
                region,
                query.through(clock),
                plans.force(asOf, plan));
    }
}
