package io.qingce.report.signoff;

import io.qingce.chassis.problem.Problem;
import io.qingce.report.moment.MomentQuery;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signed figures (签发): frozen with basis and hash, with what is known now beside them. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "400",
        description = "A value is missing or not allowed; the violations name it",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "Unknown sign-off, region or plan",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class SignOffResource {

    private static final String AIR = "statistics/sign-offs";
    private static final String WATER = "statistics/water/sign-offs";
    private static final String ATTAINMENT = "attainment/sign-offs";
    private static final String ONE = "/{id}";

    private static final String AIR_TAG = "Statistics Sign Off Resource";
    private static final String WATER_TAG = "Water Sign Off Resource";
    private static final String ATTAINMENT_TAG = "Attainment Sign Off Resource";

    private static final String STANDING = "Signed figures beside the current ones, with every difference (签发值与现值对比)";

    private final SignOffs signOffs;
    private final Signer signer;
    private final MomentQuery moment;

    SignOffResource(SignOffs signOffs, Signer signer, MomentQuery moment) {
        this.signOffs = signOffs;
        this.signer = signer;
        this.moment = moment;
    }

    @POST
    @Path(AIR)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SignOffSummary.class, responseCode = "201")
    @Operation(summary = "Sign figures: frozen with their basis and a hash (空气质量统计签发)")
    @Tag(ref = AIR_TAG)
    public Response signAir(@NotNull @Valid SignOffRequest request, UriInfo uri) {
        return sign(SignOff.Kind.STATISTICS, request, uri);
    }

    @GET
    @Path(AIR)
    @APIResponseSchema(value = SignOffSummary.SignOffList.class, responseCode = "200")
    @Operation(summary = "The latest 500 sign-offs (空气质量统计签发列表)")
    @Tag(ref = AIR_TAG)
    public SignOffSummary.SignOffList latestOfAir() {
        return latest(SignOff.Kind.STATISTICS);
    }

    @GET
    @Path(AIR + ONE)
    @APIResponseSchema(value = SignOffResponse.class, responseCode = "200")
    @Operation(summary = STANDING)
    @Tag(ref = AIR_TAG)
    public SignOffResponse ofAir(@PathParam("id") UUID id, @Context UriInfo uri) {
        return signer.standing(moment.asked(uri), SignOff.Kind.STATISTICS, id);
    }

    @POST
    @Path(WATER)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SignOffSummary.class, responseCode = "201")
    @Operation(summary = "Sign figures: frozen with their basis and a hash (地表水统计签发)")
    @Tag(ref = WATER_TAG)
    public Response signWater(@NotNull @Valid SignOffRequest request, UriInfo uri) {
        return sign(SignOff.Kind.WATER_STATISTICS, request, uri);
    }

    @GET
    @Path(WATER)
    @APIResponseSchema(value = SignOffSummary.SignOffList.class, responseCode = "200")
    @Operation(summary = "The latest 500 sign-offs (地表水统计签发列表)")
    @Tag(ref = WATER_TAG)
    public SignOffSummary.SignOffList latestOfWater() {
        return latest(SignOff.Kind.WATER_STATISTICS);
    }

    @GET
    @Path(WATER + ONE)
    @APIResponseSchema(value = SignOffResponse.class, responseCode = "200")
    @Operation(summary = STANDING)
    @Tag(ref = WATER_TAG)
    public SignOffResponse ofWater(@PathParam("id") UUID id, @Context UriInfo uri) {
        return signer.standing(moment.asked(uri), SignOff.Kind.WATER_STATISTICS, id);
    }

    @POST
    @Path(ATTAINMENT)
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SignOffSummary.class, responseCode = "201")
    @Operation(summary = "Sign figures: frozen with their basis and a hash (目标达标情况签发)")
    @Tag(ref = ATTAINMENT_TAG)
    public Response signAttainment(@NotNull @Valid SignOffRequest request, UriInfo uri) {
        return sign(SignOff.Kind.ATTAINMENT, request, uri);
    }

    @GET
    @Path(ATTAINMENT)
    @APIResponseSchema(value = SignOffSummary.SignOffList.class, responseCode = "200")
    @Operation(summary = "The latest 500 sign-offs (目标达标情况签发列表)")
    @Tag(ref = ATTAINMENT_TAG)
    public SignOffSummary.SignOffList latestOfAttainment() {
        return latest(SignOff.Kind.ATTAINMENT);
    }

    @GET
    @Path(ATTAINMENT + ONE)
    @APIResponseSchema(value = SignOffResponse.class, responseCode = "200")
    @Operation(summary = STANDING)
    @Tag(ref = ATTAINMENT_TAG)
    public SignOffResponse ofAttainment(@PathParam("id") UUID id, @Context UriInfo uri) {
        return signer.standing(moment.asked(uri), SignOff.Kind.ATTAINMENT, id);
    }

    private Response sign(SignOff.Kind kind, SignOffRequest request, UriInfo uri) {
        SignOff signed = signer.sign(kind, request);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(signed.id().toString())
                        .build())
                .entity(SignOffSummary.of(signed))
                .build();
    }

    private SignOffSummary.SignOffList latest(SignOff.Kind kind) {
        return new SignOffSummary.SignOffList(
                signOffs.latest(kind).stream().map(SignOffSummary::of).toList());
    }
}
