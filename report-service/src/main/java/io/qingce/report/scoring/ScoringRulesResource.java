package io.qingce.report.scoring;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.moment.Recording;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Scoring rules as documents (考核计分规则). */
@Tag(name = "scores", description = "考核计分")
@Path("/api/scoring-rules")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown rules")
public class ScoringRulesResource {

    private static final String CODE = "[a-z0-9-]{1,64}";

    private final RulesRevisions rules;
    private final Caller caller;
    private final Recording recording;

    ScoringRulesResource(RulesRevisions rules, Caller caller, Recording recording) {
        this.rules = rules;
        this.caller = caller;
        this.recording = recording;
    }

    /**
     * Rules in a list.
     *
     * @param code by which they are asked for
     * @param revision counts their changes
     * @param title name, as printed
     * @param by whose the last change was; absent of what was changed before that was kept
     */
    public record Listed(
            String code,
            long revision,
            String title,
            @Nullable String by) {}

    /** All rules, by code. */
    public record RulesList(List<Listed> items) {}

    /** All rules. */
    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(summary = "Scoring rules (考核计分规则)", description = "All rules.")
    @APIResponseSchema(value = RulesList.class, responseCode = "200")
    public RulesList list() {
        return new RulesList(rules.newest().stream()
                .map(stored -> new Listed(
                        stored.code(), stored.revision(), stored.rules().title(), stored.changedBy()))
                .toList());
    }

    /** The newest revision of rules; the ETag is its number. */
    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{code}")
    @Operation(
            summary = "One set of scoring rules, newest revision (考核计分规则)",
            description = "The newest revision of rules; the ETag is its number.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScoringRules.class)))
    public Response get(@PathParam("code") @Pattern(regexp = CODE) String code) {
        RulesRevision stored = rules.newest(code).orElseThrow(() -> unknown(code));
        return Response.ok(stored.rules()).tag(tag(stored.revision())).build();
    }

    /** Stores rules as the next revision; earlier ones stay. */
    @PUT
    @Needs(Role.SIGNER)
    @Path("/{code}")
    @Transactional
    @Operation(
            summary = "Store scoring rules as the next revision (保存考核计分规则)",
            description = "Stores rules as the next revision; earlier ones stay.")
    @APIResponse(
            responseCode = "200",
            description = "Stored, or unchanged; the ETag is the revision",
            content = @Content(schema = @Schema(implementation = ScoringRules.class)))
    @APIResponse(
            responseCode = "201",
            description = "New rules",
            content = @Content(schema = @Schema(implementation = ScoringRules.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed the rules meanwhile")
    @APIResponse(responseCode = "422", description = "The rules cannot be used; one violation for each finding")
    @APIResponse(responseCode = "428", description = "The rules exist, and If-Match does not say they were seen")
    public Response put(
            @PathParam("code") @Pattern(regexp = CODE) String code,
            @BeanParam Precondition seen,
            @Nullable ScoringRules document) {
        ScoringRules valid = valid(document);
        Instant now = recording.begin();
        rules.lock(code);
        RulesRevision before = rules.newest(code).orElse(null);
        long revision = before == null ? 0 : before.revision();
        seen.require(revision);
        if (before != null && before.rules().equals(valid)) {
            return Response.ok(valid).tag(tag(revision)).build();
        }
        rules.persist(new RulesRevision(code, revision + 1, valid, caller.doer(), now));
        AuditTrail.left(revision + 1);
        return Response.status(before == null ? 201 : 200)
                .entity(valid)
                .tag(tag(revision + 1))
                .build();
    }

    static ScoringRules valid(@Nullable ScoringRules document) {
        List<Violation> violations = document == null
                ? List.of(
                        Violation.of("", "missing", Words.both("规则须为一个JSON对象。", "Send the rules as one JSON object.")))
                : document.violations();
        if (document == null || !violations.isEmpty()) {
            throw new ProblemException(
                    422, "invalid-rules", Words.both("规则不能使用。", "The rules cannot be used."), violations);
        }
        return document;
    }

    static ProblemException unknown(String code) {
        return new ProblemException(
                404, "unknown-rules", Words.both("没有代码为" + code + "的计分规则。", "There are no rules " + code + "."));
    }

    private static EntityTag tag(long revision) {
        return new EntityTag(Long.toString(revision));
    }
}
