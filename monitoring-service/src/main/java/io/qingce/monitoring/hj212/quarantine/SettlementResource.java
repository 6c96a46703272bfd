package io.qingce.monitoring.hj212.quarantine;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.ValidBody;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How packets leave the quarantine: read again, or discarded; one of them, or all that a filter lets through. */
@Path("/api/feeds/hj212/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hj212", description = "数采仪")
public class SettlementResource {

    /** Packets discarded by one request at most. */
    private static final int MOST = 10_000;

    private final Caller caller;
    private final QuarantineTable table;
    private final Replayer replayer;
    private final ValidBody bodies;
    private final Clock clock;

    SettlementResource(QuarantineTable table, Replayer replayer, ValidBody bodies, Clock clock, Caller caller) {
        this.caller = caller;
        this.table = table;
        this.replayer = replayer;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** What became of many. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Hj212Replay", description = "What became of packets that were read again.")
    public record ReplayAnswer(
            int replayed,

            @Schema(
                    description = "Reason to how many of them stay in quarantine for it.",
                    examples = "{\"REJECTED\": 2}")
            Map<String, Long> left,

            @Schema(description = "As `cursor` it goes on behind them; absent at the end.") @Nullable
            String next) {}

    /** Who discards packets, and why. May be invalid until it has been validated. */
    @Schema(name = "Hj212DiscardRequest", description = "Who discards packets 作废, and why.")
    public record DiscardRequest(
            @NotBlank @Size(max = 128) String by,
            @NotBlank @Size(max = 1000) String reason) {}

    /** What became of many. */
    @Schema(name = "Hj212Discard", description = "How many packets were discarded, and whether more wait to be.")
    public record DiscardAnswer(int discarded, boolean more) {}

    @POST
    @Needs(Role.SITE_EDITOR)
    @Path("/{id}/replay")
    @Operation(
            operationId = "replayHj212Quarantine",
            summary = "Read a packet again",
            description = "As if it had come now: after its device was registered, its site put, or a fault mended."
                    + " Passwords are not kept: whose a packet is was judged when it came (`verified`). One that came with"
                    + " a wrong password, or while its sender was locked out, is read only with `unverified=true`: then"
                    + " whoever asks vouches for it.")
    @APIResponse(responseCode = "204", description = "It is on record now and left the quarantine.")
    @APIResponse(responseCode = "404", description = "There is no such packet in quarantine.")
    @APIResponse(responseCode = "409", description = "It is settled already.")
    @APIResponse(responseCode = "422", description = "It still cannot be used; the problem says why.")
    public void replay(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(implementation = String.class)) @QueryParam("unverified") @Nullable
                    Boolean unverified) {
        Quarantined row = row(id);
        row.requireReplayable(Boolean.TRUE.equals(unverified));
        replayer.replay(row).ifPresent(SettlementResource::refuse);
    }

    @POST
    @Needs(Role.SITE_EDITOR)
    @Path("/replay")
    @Operation(
            operationId = "replayManyHj212Quarantine",
            summary = "Read packets again 批量重放",
            description =
                    "Those that are not settled and that the filter lets through, oldest first, `limit` at a time:"
                            + " send it again with `cursor` until there is no `next`. What still cannot be used stays, and"
                            + " is counted by reason.")
    @APIResponse(responseCode = "200", description = "What became of them.")
    public ReplayAnswer replayMany(
            @BeanParam QuarantineFilter filter,
            @Parameter(schema = @Schema(implementation = String.class)) @QueryParam("unverified") @Nullable
                    Boolean unverified,
            @BeanParam @Valid PageRequest page) {
        Page<Quarantined> rows = table.oldest(filter, page);
        Map<String, Long> left = new TreeMap<>();
        List<Optional<RefusalReason>> outcomes = replayer.replayAll(rows.items(), Boolean.TRUE.equals(unverified));
        outcomes.forEach(outcome -> outcome.ifPresent(reason -> left.merge(reason.name(), 1L, Long::sum)));
        int replayed = (int) outcomes.stream().filter(Optional::isEmpty).count();
        return new ReplayAnswer(replayed, left, rows.next());
    }

    @POST
    @Needs(Role.SITE_EDITOR)
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discardHj212Quarantine",
            summary = "Discard a packet 作废",
            description =
                    "Somebody has looked at it and it is of no use. It is not listed any more but with `settled=true`,"
                            + " stays discarded when the same bytes come again, and can still be replayed.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DiscardRequest.class)))
    @APIResponse(responseCode = "204", description = "Discarded.")
    @APIResponse(responseCode = "404", description = "There is no such packet in quarantine.")
    @APIResponse(responseCode = "409", description = "It is settled already.")
    @APIResponse(responseCode = "422", description = "It does not say who and why.")
    public void discard(@PathParam("id") String id, InputStream body) {
        Quarantined row = row(id);
        Quarantined.Settled discarded = discarded(body);
        row.requireOpen();
        table.discard(row.id(), discarded);
    }

    @POST
    @Needs(Role.SITE_EDITOR)
    @Path("/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discardManyHj212Quarantine",
            summary = "Discard packets 批量作废",
            description =
                    "Those that are not settled and that the filter lets through, at most 10,000 at a time; it has to"
                            + " say at least one of `device`, `reason`, `from` and `to`.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DiscardRequest.class)))
    @APIResponse(responseCode = "200", description = "How many.")
    @APIResponse(responseCode = "422", description = "It does not say who and why.")
    public DiscardAnswer discardMany(@BeanParam QuarantineFilter filter, InputStream body) {
        filter.requireNarrow();
        int discarded = table.discard(filter, discarded(body), MOST);
        return new DiscardAnswer(discarded, discarded == MOST);
    }

    private Quarantined.Settled discarded(InputStream body) {
        DiscardRequest request = bodies.read(body, DiscardRequest.class);
        caller.requireNamed("by", request.by());
        return new Quarantined.Settled(
                clock.instant(), Quarantined.Settlement.DISCARDED, request.by(), request.reason());
    }

    private Quarantined row(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> table.find(Long.parseLong(text)))
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-packet",
                        Words.both("隔离区没有编号为“" + id + "”的报文。", "Nothing in quarantine has the number '" + id + "'.")));
    }

    private static void refuse(Refusal refusal) {
        Words detail = Words.of(refusal.detail());
        Violation violation = Violation.of("packet", refusal.reason().name(), refusal.detail());
        throw new ProblemException(
                422,
                "unusable-packet",
                Words.both(
                        "报文不能使用：" + refusal.reason() + " " + detail.zh(),
                        "The packet cannot be used: " + refusal.reason() + " " + detail.en()),
                List.of(violation));
    }
}
