package io.qingce.report.whatif;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.air.AirStatisticsResponse;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.period.PeriodParameters;
import io.qingce.report.scope.AskedScope;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The same data under an assumption: computed, answered, never stored. Every answer says that it is assumed. */
@Tag(name = "what-if", description = "假设分析")
@Path("/api/statistics/air/what-if")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown plan or region")
@LongComputation
public class StatisticsWhatIfResource {

    private final AirStatistics air;
    private final MomentFilter moment;
    private final AskedScope scope;

    public StatisticsWhatIfResource(AirStatistics air, MomentFilter moment, AskedScope scope) {
        this.air = air;
        this.moment = moment;
        this.scope = scope;
    }

    /** The figures of a region under an assumption; the members are those of {@link AttainmentWhatIfResource.AssumedAttainment}. */
    public record AssumedStatistics(
            boolean assumed, String note, WhatIfRequest assumption, AirStatisticsResponse statistics) {}

    /** The figures of a region under an assumption; the edition is that of the assumption. */
    @POST
    @Needs(Role.READER)
    @Scoped
    @Transactional
    @APIResponseSchema(value = AssumedStatistics.class, responseCode = "200")
    @Operation(
            summary = "Figures of a region under another edition, without days or sites, or with values assumed; never"
                    + " stored (假设分析)",
            description = "The figures of a region under an assumption; the edition is that of the assumption.")
    public AssumedStatistics statistics(
            @BeanParam PeriodParameters query, @Context UriInfo uri, @Nullable WhatIfRequest request) {
        WhatIfRequest asked = request == null ? WhatIfRequest.NOTHING : request;
        Assumption assumption = asked.assumption();
        AsOf asOf = moment.asked(uri);
        air.known(asOf, scope.asked(), query.region(), query.period(), query.series());
        return new AssumedStatistics(
                true,
                AttainmentWhatIfResource.MARK,
                asked,
                AirStatisticsResponse.from(assumption
                        .of(asOf, air, query.region(), query.series(), query.ruleSet())
                        .figures(query.period(), Set.of())));
    }
}
