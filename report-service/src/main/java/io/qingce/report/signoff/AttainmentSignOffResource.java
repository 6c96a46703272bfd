package io.qingce.report.signoff;

import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.Problem;
import io.qingce.report.attainment.Attainments;
import io.qingce.report.plan.UnknownPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Signed figures of attainment: frozen with basis and hash, with what is known now beside them. */
@Path("/api/attainment/sign-offs")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "400",
        description = "A value is missing or not allowed; the violations name it",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "Unknown sign-off, region or plan",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class AttainmentSignOffResource {

    private static final SignOff.Kind KIND = SignOff.Kind.ATTAINMENT;

    private final SignOffs signOffs;
    private final Attainments attainments;

    public AttainmentSignOffResource(SignOffs signOffs, Attainments attainments) {
        this.signOffs = signOffs;
        this.attainments = attainments;
    }

    /** Freezes the figures as they are known at this moment. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SignOffSummary.class, responseCode = "201")
    @Operation(summary = "Sign figures: frozen with their basis and a hash (目标达标情况签发)")
    public Response sign(@NotNull @Valid SignOffRequest request, UriInfo uri) {
        SignOff signed = signOffs.sign(KIND, request, () -> figures(request.figures()));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(signed.id().toString())
                        .build())
                .entity(SignOffSummary.of(signed))
                .build();
    }

    /** What was signed, newest first. */
    @GET
    @APIResponseSchema(value = SignOffSummary.SignOffList.class, responseCode = "200")
    @Operation(summary = "The latest 500 sign-offs (目标达标情况签发列表)")
    public SignOffSummary.SignOffList latest() {
        return new SignOffSummary.SignOffList(
                signOffs.latest(KIND).stream().map(SignOffSummary::of).toList());
    }

    /** The frozen figures, and what differs with what is known now. */
    @GET
    @Path("/{id}")
    @APIResponseSchema(value = SignOffResponse.class, responseCode = "200")
    @Operation(summary = "Signed figures beside the current ones, with every difference (签发值与现值对比)")
    public SignOffResponse standing(@PathParam("id") UUID id) {
        SignOff signed = signOffs.find(KIND, id).orElseThrow(() -> new UnknownSignOff(id));
        return signOffs.standing(signed, () -> figures(signed.query()));
    }

    private Object figures(Map<String, String> query) {
        LocalDate through = QueryValue.neededDay("figures.through", query.get("through"));
        String plan = query.getOrDefault("plan", "");
        return attainments.shown(plan, through).orElseThrow(() -> new UnknownPlan(plan));
    }
}
