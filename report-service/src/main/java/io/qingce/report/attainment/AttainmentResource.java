package io.qingce.report.attainment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.answer.AnswerWriter;
import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.representation.Revalidated;
import io.qingce.chassis.representation.Tabular;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.period.ThroughParameters;
import io.qingce.report.scope.AskedScope;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the targets of a plan stand. */
@Tag(name = "attainment", description = "目标评估")
@Path("/api/attainment")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@Revalidated
@Tabular
@APIResponse(responseCode = "404", description = "Unknown plan")
@LongComputation
public class AttainmentResource {

    private final Attainments attainments;
    private final MomentFilter moment;
    private final AskedScope scope;
    private final Clock clock;
    private final ObjectMapper json;

    public AttainmentResource(
            Attainments attainments, MomentFilter moment, AskedScope scope, Clock clock, ObjectMapper json) {
        this.attainments = attainments;
        this.moment = moment;
        this.scope = scope;
        this.clock = clock;
        this.json = json;
    }

    /** How many targets of each plan stand how, for all plans or those named. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/plans")
    @APIResponseSchema(value = PlanList.class, responseCode = "200")
    @Operation(
            summary = "How many targets of each plan stand how (各规划目标评估汇总)",
            description = "How many targets of each plan stand how, for all plans or those named.")
    public PlanList plans(
            @QueryParam("plans")
                    @Parameter(description = "Keys of plans, separated by commas; all without it")
                    @Nullable
                    String plans,
            @BeanParam ThroughParameters day,
            @Context UriInfo uri) {
        LocalDate last = day.through(clock);
        List<String> codes = plans == null || plans.isBlank()
                ? List.of()
                : Arrays.stream(plans.split(",", -1))
                        .map(String::strip)
                        .distinct()
                        .toList();
        return new PlanList(attainments.summaries(moment.asked(uri), scope.asked(), codes, last));
    }

    /** Plans without their targets. */
    public record PlanList(List<AttainmentResponse> items) {}

    /** Every target of the plan with its status, its figure and the basis of both. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @APIResponseSchema(value = AttainmentResponse.class, responseCode = "200")
    @Operation(
            summary = "Status of every target of a plan, with reason, figure and basis (目标评估)",
            description = "Every target of the plan with its status, its figure and the basis of both.")
    public Response attainment(
            @BeanParam AttainmentParameters query, @Context UriInfo uri, @Context HttpHeaders headers) {
        LocalDate last = query.through(clock);
        TargetFilter filter = query.filter();
        PlanAnswer answer = attainments.answer(moment.asked(uri), scope.asked(), query.plan(), last);
        if (!filter.equals(TargetFilter.ALL)) {
            return Response.ok(answer.response().listing(filter)).build();
        }
        Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return AnswerWriter.spoken(language, Response.ok(answer.json(json, language)))
                .build();
    }
}
