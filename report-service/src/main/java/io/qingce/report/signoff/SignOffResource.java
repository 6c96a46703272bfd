package io.qingce.report.signoff;

import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.scope.AskedScope;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What is answered about the sign-offs of each kind; each has a place of its own, where its figures are asked for. */
public abstract class SignOffResource {

    private final SignOff.Kind kind;
    private final SignOffs signOffs;
    private final Signer signer;
    private final MomentFilter moment;
    private final AskedScope scope;
    private final Caller caller;

    SignOffResource(
            SignOff.Kind kind, SignOffs signOffs, Signer signer, MomentFilter moment, AskedScope scope, Caller caller) {
        this.kind = kind;
        this.signOffs = signOffs;
        this.signer = signer;
        this.moment = moment;
        this.scope = scope;
        this.caller = caller;
    }

    /** Freezes the figures as they are known at this moment. */
    @POST
    @Needs(Role.SIGNER)
    @Scoped
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sign figures: frozen with their basis and a hash (签发)",
            description = "Freezes the figures as they are known at this moment.")
    @APIResponse(
            responseCode = "201",
            description = "Signed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SignOffSummary.class)))
    @APIResponse(responseCode = "404", description = "Unknown region or plan")
    public Response sign(@NotNull @Valid SignOffRequest request, @Context UriInfo uri) {
        caller.requireNamed("signedBy", request.signedBy());
        SignOff signed = signer.sign(kind, scope.asked(), request);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(signed.id().toString())
                        .build())
                .entity(SignOffSummary.of(signed))
                .build();
    }

    /** What was signed, newest first. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Operation(summary = "The latest 500 sign-offs (签发列表)", description = "What was signed, newest first.")
    @APIResponseSchema(value = SignOffSummary.SignOffList.class, responseCode = "200")
    public SignOffSummary.SignOffList latest() {
        return new SignOffSummary.SignOffList(signOffs.latest(kind, scope.asked()).stream()
                .map(SignOffSummary::of)
                .toList());
    }

    /** The frozen figures, and what differs with what is known now. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/{id}")
    @Operation(
            summary = "Signed figures beside the current ones, with every difference (签发值与现值对比)",
            description = "The frozen figures, and what differs with what is known now.")
    @APIResponseSchema(value = SignOffResponse.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "Unknown sign-off")
    public SignOffResponse standing(@PathParam("id") UUID id, @Context UriInfo uri) {
        return signer.standing(moment.asked(uri), scope.asked(), kind, id);
    }
}
