package io.qingce.chassis.audit;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.representation.Tabular;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The audit trail of a service; each has a place of its own under one origin. To read it is put on record, too. */
public abstract class AuditResource {

    private static final String ANCHOR_RULE = "请填锚定时的序号:链码。" + Words.BETWEEN
            + "Number and code of the link as they were anchored, with a colon between them.";

    @Inject
    AuditTable table;

    @Inject
    AuditVerifier verifier;

    /** What pages of the trail look like in the description of the interface. */
    @Schema(name = "AuditPage")
    record AuditPage(List<AuditRecord> items, @Nullable String next) {}

    /**
     * A row of the trail.
     *
     * @param id its number; numbers that are missing were never given
     * @param sequence its place in the chain; absent until it has one, a moment later
     * @param linked when it was chained
     */
    record AuditRecord(
            long id,
            @Nullable Long sequence,
            @Nullable Instant linked,
            Instant at,
            String request,
            String subject,
            String name,
            String roles,
            String grants,
            @Nullable String address,
            String operation,
            String object,
            AuditEntry.Outcome outcome,
            @Nullable String reason,
            int times,
            @Nullable String before,
            @Nullable String after,
            @Nullable String bodySha256) {

        static AuditRecord of(AuditTable.Kept kept) {
            AuditEntry entry = kept.entry();
            Actor actor = entry.actor();
            return new AuditRecord(
                    kept.id(),
                    kept.sequence(),
                    kept.linked(),
                    entry.at(),
                    entry.request(),
                    actor.subject(),
                    actor.name(),
                    actor.roles(),
                    actor.grants(),
                    actor.address(),
                    entry.operation(),
                    entry.object(),
                    entry.outcome(),
                    entry.reason(),
                    entry.times(),
                    entry.before(),
                    entry.after(),
                    entry.bodySha256());
        }
    }

    /**
     * How the trail stands.
     *
     * @param checked how many links were looked at
     * @param sequence of the last link; 0 of an empty trail
     * @param mac code of the last link, hexadecimal: what is anchored elsewhere
     * @param intact nothing was changed, removed, put in or moved
     * @param findings what was, with its place
     */
    public record AuditVerification(
            long checked, long sequence, @Nullable String mac, boolean intact, List<AuditFinding> findings) {

        /**
         * Something that is not as it was written.
         *
         * @param sequence place in the chain; absent of a row that has none
         * @param entry number of the row; absent where there is none
         * @param text the same in words
         */
        public record AuditFinding(
                AuditVerifier.AuditFlaw kind,
                @Nullable Long sequence,
                @Nullable Long entry,
                String text) {}

        static AuditVerification of(AuditVerifier.Result result) {
            AuditLinks.Link head = result.head();
            return new AuditVerification(
                    result.checked(),
                    head == null ? 0 : head.sequence(),
                    head == null ? null : head.mac(),
                    result.findings().isEmpty(),
                    result.findings().stream()
                            .map(found -> new AuditFinding(
                                    found.kind(),
                                    found.sequence(),
                                    found.entry(),
                                    found.kind().words()))
                            .toList());
        }
    }

    /** The rows of the trail, the newest first. */
    @GET
    @Needs(Role.AUDITOR)
    @Audited
    @Transactional
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            summary = "The audit trail, the newest first (审计记录)",
            description = "Who did what, and who was refused what. Every answer of this is put on record itself.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AuditPage.class)))
    public Response list(
            @QueryParam("from")
                    @Parameter(
                            description = "Recorded at the earliest then, ISO 8601 with offset.",
                            schema = @Schema(implementation = String.class))
                    @Nullable
                    Instant from,
            @QueryParam("to")
                    @Parameter(
                            description = "Recorded at the latest then, ISO 8601 with offset.",
                            schema = @Schema(implementation = String.class))
                    @Nullable
                    Instant to,
            @QueryParam("subject") @Parameter(description = "Only of this subject 主体.") @Nullable String subject,
            @QueryParam("operation")
                    @Parameter(description = "Only of this operation, by its operationId 操作.")
                    @Nullable
                    String operation,
            @QueryParam("object") @Parameter(description = "Only about objects whose address begins so 对象.") @Nullable
                    String object,
            @QueryParam("outcome") @Parameter(description = "Only with this outcome 结果.")
                    AuditEntry.@Nullable Outcome outcome,
            @QueryParam("request") @Parameter(description = "Only of this request 请求号.") @Nullable String request,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        AuditTable.Filter filter = new AuditTable.Filter(from, to, subject, operation, object, outcome, request);
        return table.page(filter, page).map(AuditRecord::of).toResponse(uri);
    }

    /** Looks at the whole chain. */
    @GET
    @Needs(Role.AUDITOR)
    @Audited
    @Transactional
    @LongComputation
    @Path("/verify")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Whether the audit trail is as it was written (审计核验)",
            description =
                    "Looks at every row and at their order: names what was changed, removed, put in or moved. With "
                            + "`anchored` also whether that link still stands.")
    @APIResponseSchema(value = AuditVerification.class, responseCode = "200")
    public AuditVerification verify(
            @QueryParam("anchored")
                    @Parameter(description = "An anchored link: its number, a colon and its code 锚定的序号:链码.")
                    @Pattern(regexp = "[1-9][0-9]{0,17}:[0-9a-f]{64}", message = ANCHOR_RULE)
                    @Nullable
                    String anchored) {
        return AuditVerification.of(verifier.verify(AuditVerifier.Anchor.of(anchored)));
    }
}
