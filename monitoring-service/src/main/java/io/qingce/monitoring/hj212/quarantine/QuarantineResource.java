package io.qingce.monitoring.hj212.quarantine;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.hj212.frame.Refusal;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The quarantine: what is in it, and reading it again. */
@Path("/api/feeds/hj212/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "HJ 212 feed 数采仪")
public class QuarantineResource {

    private final QuarantineTable table;
    private final QuarantineAccountTable accounts;
    private final Replayer replayer;
    private final Clock clock;

    QuarantineResource(QuarantineTable table, QuarantineAccountTable accounts, Replayer replayer, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.replayer = replayer;
        this.clock = clock;
    }

    /** What pages of the summary look like in the API description. */
    @Schema(name = "Hj212QuarantineSummaryPage")
    record AccountPage(
            List<AccountResponse> items, @Nullable String next) {}

    /** What pages of the quarantine look like in the API description. */
    @Schema(name = "Hj212QuarantinePage")
    record QuarantinePage(
            List<QuarantineResponse> items, @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listHj212Quarantine",
            summary = "Packets that could not be used",
            description = "Those that are not settled, oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = QuarantinePage.class)))
    public Response list(
            @QueryParam("device") @Nullable String device, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return table.open(Optional.ofNullable(device), page.afterNumber().orElse(0L), page)
                .map(row -> QuarantineResponse.from(row, clock.getZone()))
                .toResponse(uri);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(
            operationId = "replayHj212Quarantine",
            summary = "Read a packet again",
            description = "As if it had come now: after its device was registered, its site put, or a fault mended. "
                    + "Passwords are not kept: whose a packet is was judged when it came (`verified`). One that came with a "
                    + "wrong password, or while its sender was locked out, is read only with `unverified=true`: then "
                    + "whoever asks vouches for it.")
    @APIResponse(responseCode = "204", description = "It is on record now and left the quarantine.")
    @APIResponse(responseCode = "404", description = "There is no such packet in quarantine.")
    @APIResponse(responseCode = "409", description = "It is settled already.")
    @APIResponse(responseCode = "422", description = "It still cannot be used; the problem says why.")
    public void replay(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(implementation = String.class)) @QueryParam("unverified") @Nullable
                    Boolean unverified) {
        Quarantined row = Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> table.find(Long.parseLong(text)))
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-packet",
                        "Unknown packet",
                        Words.both("隔离区没有编号为“" + id + "”的报文。", "Nothing in quarantine has the number '" + id + "'.")));
        row.requireReplayable(Boolean.TRUE.equals(unverified));
        replayer.replay(row).ifPresent(QuarantineResource::refuse);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summariseHj212Quarantine",
            summary = "How much is in quarantine, and what had to go 隔离区概况",
            description = "A line for every device, and for every address from which packets came without the right "
                    + "password. `dropped` counts those that went, oldest first, because there was no more room or they "
                    + "were too old, before anybody had them replayed.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = AccountPage.class)))
    public Response summary(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return accounts.page(page)
                .map(account -> AccountResponse.from(account, clock.getZone()))
                .toResponse(uri);
    }

    private static void refuse(Refusal refusal) {
        Words detail = Words.of(refusal.detail());
        Violation violation = Violation.of("packet", refusal.reason().name(), refusal.detail());
        throw new ProblemException(
                422,
                "unusable-packet",
                "Unusable packet",
                Words.both(
                        "报文不能使用：" + refusal.reason() + " " + detail.zh(),
                        "The packet cannot be used: " + refusal.reason() + " " + detail.en()),
                List.of(violation));
    }
}
