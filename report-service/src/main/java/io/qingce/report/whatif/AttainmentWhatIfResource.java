package io.qingce.report.whatif;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.attainment.AttainmentConfig;
import io.qingce.report.attainment.AttainmentParameters;
import io.qingce.report.attainment.AttainmentResponse;
import io.qingce.report.attainment.Attainments;
import io.qingce.report.attainment.PlanResult;
import io.qingce.report.figure.Status;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.scope.AskedScope;
import io.qingce.report.scope.RegionScope;
import io.qingce.standards.period.RuleSet;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The same data under an assumption: computed, answered, never stored. Every answer says that it is assumed. */
@Tag(name = "what-if", description = "假设分析")
@Path("/api/attainment/what-if")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown plan or region")
@LongComputation
public class AttainmentWhatIfResource {

    static final String MARK = Words.both("假设结果，不作为评价依据", "assumed, no result of an evaluation");

    private final Attainments attainments;
    private final AirStatistics air;
    private final AttainmentConfig config;
    private final MomentFilter moment;
    private final AskedScope scope;
    private final Clock clock;

    public AttainmentWhatIfResource(
            Attainments attainments,
            AirStatistics air,
            AttainmentConfig config,
            MomentFilter moment,
            AskedScope scope,
            Clock clock) {
        this.attainments = attainments;
        this.air = air;
        this.config = config;
        this.moment = moment;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A target whose status the assumption turns.
     *
     * @param target identifier in the plan
     * @param before how it stands
     * @param after how it would stand
     */
    public record Turned(String target, Status before, Status after) {}

    /**
     * How a plan would stand.
     *
     * @param assumed always true
     * @param note the same for a person 假设
     * @param assumption what was assumed
     * @param turned targets whose status it turns
     * @param attainment the whole answer under the assumption
     */
    public record AssumedAttainment(
            boolean assumed,
            String note,
            WhatIfRequest assumption,
            List<Turned> turned,
            AttainmentResponse attainment) {}

    /** How the targets of a plan would stand under an assumption. */
    @POST
    @Needs(Role.READER)
    @Scoped
    @APIResponseSchema(value = AssumedAttainment.class, responseCode = "200")
    @Operation(
            summary =
                    "Targets under another edition, without days or sites, or with values assumed; never stored (假设分析)",
            description = "How the targets of a plan would stand under an assumption.")
    public AssumedAttainment attainment(
            @BeanParam AttainmentParameters query, @Context UriInfo uri, @Nullable WhatIfRequest request) {
        WhatIfRequest asked = request == null ? WhatIfRequest.NOTHING : request;
        String plan = query.plan();
        LocalDate through = query.through(clock);
        Assumption assumption = asked.assumption();
        AsOf asOf = moment.asked(uri);
        RegionScope held = scope.asked();
        PlanResult before = attainments.of(asOf, held, plan, through);
        PlanResult after = attainments.with(
                asOf,
                held,
                region -> assumption.of(asOf, air, region, config.version(), RuleSet.PUBLISHED),
                plan,
                through);
        List<Turned> turned = IntStream.range(0, before.targets().size())
                .filter(i -> before.targets().get(i).status()
                        != after.targets().get(i).status())
                .mapToObj(i -> new Turned(
                        before.targets().get(i).id(),
                        before.targets().get(i).status(),
                        after.targets().get(i).status()))
                .toList();
        return new AssumedAttainment(true, MARK, asked, turned, AttainmentResponse.of(after));
    }
}
