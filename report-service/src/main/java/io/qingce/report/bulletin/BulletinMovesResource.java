package io.qingce.report.bulletin;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.signoff.SignOff;
import io.qingce.report.signoff.SignOffResponse;
import io.qingce.report.signoff.Signer;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bulletins on their way: checked, signed, published, withdrawn, corrected. Each move wants the ETag that was seen. */
@Tag(name = "bulletins", description = "公报")
@Path("/api/bulletins/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown bulletin")
@APIResponse(responseCode = "409", description = "Its state does not allow it, or figures have changed")
@APIResponse(responseCode = "412", description = "Somebody moved it meanwhile")
@APIResponse(responseCode = "428", description = "If-Match does not say which state was seen")
public class BulletinMovesResource {

    private final Bulletins bulletins;
    private final BulletinMoves moves;
    private final Drafting drafting;
    private final Signer signer;
    private final MomentFilter moment;
    private final Caller caller;

    BulletinMovesResource(
            Bulletins bulletins,
            BulletinMoves moves,
            Drafting drafting,
            Signer signer,
            MomentFilter moment,
            Caller caller) {
        this.bulletins = bulletins;
        this.moves = moves;
        this.drafting = drafting;
        this.signer = signer;
        this.moment = moment;
        this.caller = caller;
    }

    /** The draft anew. */
    @POST
    @Needs(Role.VERIFIER)
    @Scoped
    @LongComputation
    @Path("/draft")
    @Transactional
    @Operation(
            summary = "Draw up a draft anew (重新拟稿)",
            description = "With what is known now; it has to be checked again.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BulletinResponse.class)))
    public Response redraw(
            @PathParam("id") UUID id, @BeanParam Precondition seen, @NotNull @Valid BulletinMoveRequest request) {
        return moved(request, () -> moves.redraw(id, seen, request.by()));
    }

    /** Checked. */
    @POST
    @Needs(Role.VERIFIER)
    @Scoped
    @Path("/check")
    @Transactional
    @Operation(
            summary = "Check a draft (核稿)",
            description = "By somebody else than who drew it up: 403 own-work otherwise.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BulletinResponse.class)))
    public Response check(
            @PathParam("id") UUID id, @BeanParam Precondition seen, @NotNull @Valid BulletinMoveRequest request) {
        return moved(request, () -> moves.check(id, seen, request.by()));
    }

    /** Signed: sealed as every sign-off. */
    @POST
    @Needs(Role.SIGNER)
    @Scoped
    @LongComputation
    @Path("/sign")
    @Transactional
    @Operation(
            summary = "Sign a checked bulletin (签发)",
            description =
                    "By a third one, who neither drew it up nor checked it: 403 own-work otherwise. Its figures are computed"
                            + " again with all that is known; where one has changed nothing is signed: 409 figures-changed"
                            + " names them.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BulletinResponse.class)))
    public Response sign(
            @PathParam("id") UUID id, @BeanParam Precondition seen, @NotNull @Valid BulletinMoveRequest request) {
        return moved(request, () -> moves.sign(id, seen, request));
    }

    /** Published. */
    @POST
    @Needs(Role.SIGNER)
    @Scoped
    @Path("/publish")
    @Transactional
    @Operation(summary = "Publish a signed bulletin (发布)", description = "From now on every viewer reads it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BulletinResponse.class)))
    public Response publish(
            @PathParam("id") UUID id, @BeanParam Precondition seen, @NotNull @Valid BulletinMoveRequest request) {
        return moved(request, () -> moves.publish(id, seen, request.by()));
    }

    /** Withdrawn: it stays where it is and says so. */
    @POST
    @Needs(Role.SIGNER)
    @Scoped
    @Path("/withdraw")
    @Transactional
    @Operation(
            summary = "Withdraw a bulletin (撤回)",
            description = "It stays at its address and says so, with the reason.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BulletinResponse.class)))
    @APIResponse(responseCode = "422", description = "No reason is given")
    public Response withdraw(
            @PathParam("id") UUID id, @BeanParam Precondition seen, @NotNull @Valid BulletinMoveRequest request) {
        return moved(request, () -> moves.withdraw(id, seen, request));
    }

    /** A correction: a draft of its own, which is checked, signed and published; the bulletin stays. */
    @POST
    @Needs(Role.VERIFIER)
    @Scoped
    @LongComputation
    @Path("/errata")
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Transactional
    @Operation(
            summary = "Draw up a numbered correction of a published bulletin (更正)",
            description = "A draft with what is known now; 409 nothing-to-correct if that is what was printed.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BulletinResponse.class)))
    @APIResponse(responseCode = "422", description = "No reason is given, or it is a correction itself")
    public Response correct(
            @PathParam("id") UUID id,
            @BeanParam Precondition seen,
            @NotNull @Valid BulletinMoveRequest request,
            @Context UriInfo uri) {
        caller.requireNamed("by", request.by());
        return BulletinAnswer.created(moves.correct(id, seen, request), uri);
    }

    /** Its sign-off, to be verified with or without this service. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @LongComputation
    @Path("/sign-off")
    @Operation(
            summary = "The sign-off of a bulletin with its seal, beside what is known now (公报签章)",
            description = "As every sign-off: deploy/verify verifies it offline.")
    @APIResponseSchema(value = SignOffResponse.class, responseCode = "200")
    public SignOffResponse signOff(@PathParam("id") UUID id, @Context UriInfo uri) {
        UUID signed = bulletins.readable(id, caller).signOff();
        if (signed == null) {
            throw Bulletins.unsigned(id);
        }
        return signer.standing(moment.asked(uri), SignOff.Kind.BULLETIN, signed, drafting::of);
    }

    private Response moved(BulletinMoveRequest request, Supplier<Bulletin> move) {
        caller.requireNamed("by", request.by());
        Bulletin bulletin = move.get();
        return BulletinAnswer.of(bulletin, bulletins.errata(bulletin.id()));
    }
}
