package io.qingce.report.signoff;

import io.qingce.chassis.problem.Problem;
import io.qingce.report.moment.MomentFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Signed figures of statistics: frozen with basis and hash, with what is known now beside them. */
@Path("/api/statistics/sign-offs")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "400",
        description = "A value is missing or not allowed; the violations name it",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "Unknown sign-off, region or plan",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class StatisticsSignOffResource extends SignOffResource {

    StatisticsSignOffResource(SignOffs signOffs, Signer signer, MomentFilter moment) {
        super(SignOff.Kind.STATISTICS, signOffs, signer, moment);
    }

    /** Freezes the figures as they are known at this moment. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SignOffSummary.class, responseCode = "201")
    @Operation(summary = "Sign figures: frozen with their basis and a hash (空气质量统计签发)")
    public Response sign(@NotNull @Valid SignOffRequest request, @Context UriInfo uri) {
        return freeze(request, uri);
    }

    /** What was signed, newest first. */
    @GET
    @APIResponseSchema(value = SignOffSummary.SignOffList.class, responseCode = "200")
    @Operation(summary = "The latest 500 sign-offs (空气质量统计签发列表)")
    public SignOffSummary.SignOffList latest() {
        return newest();
    }

    /** The frozen figures, and what differs with what is known now. */
    @GET
    @Path("/{id}")
    @APIResponseSchema(value = SignOffResponse.class, responseCode = "200")
    @Operation(summary = STANDING)
    public SignOffResponse standing(@PathParam("id") UUID id, @Context UriInfo uri) {
        return compare(id, uri);
    }
}
