package io.qingce.plan.plan;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.reading.DocumentChange;
import io.qingce.plan.document.reading.DocumentComparison;
import io.qingce.plan.document.reading.Examined;
import io.qingce.plan.filter.Codes;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Every revision that a plan ever had, and what changed between two of them. */
@Path("/api/plans/{plan}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "规划")
public class RevisionsResource {

    private static final String DOCUMENT = "#/components/schemas/PlanDocument";

    private final Plans plans;

    public RevisionsResource(Plans plans) {
        this.plans = plans;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(summary = "Lists the revisions of a plan (修订历史)", description = "The newest first, at most 500.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RevisionList.class)))
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Page<RevisionSummary> list(@PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan) {
        plans.known(plan);
        return new Page<>(plans.revisions(plan), null);
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{revision}")
    @Produces({MediaType.APPLICATION_JSON, DocumentFormat.YAML_TYPE})
    @Operation(
            summary = "Shows a plan as it once stood (历史版本)",
            description = "The document of this revision, in JSON or YAML. It never changes.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = DOCUMENT)),
                @Content(mediaType = DocumentFormat.YAML_TYPE, schema = @Schema(ref = DOCUMENT))
            })
    @APIResponse(responseCode = "404", description = "No such plan or revision.")
    public Response get(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("revision") @Min(1) long revision,
            @Context HttpHeaders headers) {
        boolean yaml = headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(type -> type.toString().startsWith(DocumentFormat.YAML_TYPE))
                .isPresent();
        DocumentFormat format = yaml ? DocumentFormat.YAML : DocumentFormat.JSON;
        return Response.ok(format.fromJson(revision(plan, revision).document()), format.mediaType())
                .tag(new EntityTag(Long.toString(revision)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{revision}/changes")
    @Operation(
            summary = "Says what a revision changed (修订对照)",
            description = "Every item that was created, changed or removed since an earlier revision.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangeList.class)))
    @APIResponse(responseCode = "404", description = "No such plan or revision.")
    public Page<DocumentChange> changes(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("revision") @Min(1) long revision,
            @Parameter(description = "The earlier revision; the one before if absent.")
                    @QueryParam("since")
                    @Min(1)
                    @Nullable
                    Long since) {
        long earlier = since == null ? revision - 1 : since;
        PlanDocument before = earlier == 0 ? null : document(plan, earlier);
        PlanDocument after = document(plan, revision);
        Examined examined = new Examined(DocumentFormat.JSON.tree(after), after, List.of());
        return new Page<>(
                DocumentComparison.compare(before, examined, List.of()).stream()
                        .filter(change -> change.outcome() != DocumentChange.Outcome.UNCHANGED)
                        .toList(),
                null);
    }

    private PlanDocument document(String plan, long revision) {
        return DocumentFormat.JSON.stored(revision(plan, revision).document());
    }

    private PlanRevision revision(String plan, long revision) {
        return plans.revision(plan, revision)
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-revision",
                        Words.both(
                                "规划" + plan + "没有第" + revision + "修订版。",
                                "There is no revision " + revision + " of a plan " + plan + ".")));
    }

    /** The lists as the description of the interface shows them. */
    @Schema(name = "RevisionList", requiredProperties = "items")
    record RevisionList(List<RevisionSummary> items) {}

    @Schema(name = "ChangeList", requiredProperties = "items")
    record ChangeList(List<DocumentChange> items) {}
}
