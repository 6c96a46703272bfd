package io.qingce.plan.plan;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.reading.DocumentReader;
import io.qingce.plan.document.reading.Examined;
import io.qingce.plan.document.reading.ImportReport;
import io.qingce.plan.filter.Codes;
import io.qingce.plan.scope.PlanScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Plans as whole documents: put one, read one, list them. */
@Path("/api/plans")
@Tag(name = "plans", description = "规划")
public class PlansResource {

    private static final String DOCUMENT = "#/components/schemas/PlanDocument";

    private static final List<Variant> NOTATIONS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(DocumentFormat.YAML_TYPE))
            .build();

    private final PlanScope scope;
    private final Plans plans;
    private final PlanPublisher publisher;
    private final DocumentReader reader;

    public PlansResource(Plans plans, PlanPublisher publisher, DocumentReader reader, PlanScope scope) {
        this.scope = scope;
        this.plans = plans;
        this.publisher = publisher;
        this.reader = reader;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lists plans", description = "In the order of their codes.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanPage.class)))
    public Response list(
            @BeanParam @Valid PlanFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return Page.of(plans.find(scope.narrow(filter.conditions()), page), page, Plan::code)
                .map(Plan::summary)
                .toResponse(uri);
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{plan}")
    @Produces({MediaType.APPLICATION_JSON, DocumentFormat.YAML_TYPE})
    @Operation(
            summary = "Shows a plan",
            description = "The document as it can be put again, in JSON or YAML. The ETag is its revision.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = DOCUMENT)),
                @Content(mediaType = DocumentFormat.YAML_TYPE, schema = @Schema(ref = DOCUMENT))
            })
    @APIResponse(responseCode = "304", description = "If-None-Match names the newest revision.")
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Response get(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @BeanParam Precondition known,
            @Context Request request) {
        PlanRevision newest = plans.newest(plan).orElseThrow(() -> Plans.unknown(plan));
        EntityTag tag = tag(newest.revision());
        if (known.isKnown(tag.getValue())) {
            return Response.notModified(tag)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        MediaType type = request.selectVariant(NOTATIONS).getMediaType();
        return Response.ok(format(type).fromJson(newest.document()), type)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @PUT
    @Needs(Role.PLAN_EDITOR)
    @LongComputation
    @Path("/{plan}")
    @Consumes({MediaType.APPLICATION_JSON, DocumentFormat.YAML_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publishes a plan",
            description = "Stores the document as the next revision and tells the other services. The content that is "
                    + "stored already changes nothing.")
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = DOCUMENT)),
                @Content(mediaType = DocumentFormat.YAML_TYPE, schema = @Schema(ref = DOCUMENT))
            })
    @APIResponse(
            responseCode = "200",
            description = "Changed or unchanged; of a dry run, what would become of each item.",
            content = @Content(schema = @Schema(oneOf = {Publication.class, ImportReport.class})))
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content = @Content(schema = @Schema(implementation = Publication.class)))
    @APIResponse(responseCode = "400", description = "The body is not one document in the notation it claims.")
    @APIResponse(responseCode = "413", description = "The document is too large.")
    @APIResponse(responseCode = "415", description = "The body is neither JSON nor YAML.")
    @APIResponse(
            responseCode = "422",
            description = "The document breaks the contract; one violation for each finding.")
    public Response put(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @BeanParam Precondition seen,
            @Parameter(description = "true: report what would become of each item, and store nothing (试导入).")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Context HttpHeaders headers,
            InputStream body) {
        if (headers.getMediaType() == null) {
            throw new NotSupportedException("Content-Type says whether the document is JSON or YAML.");
        }
        if (dryRun) {
            Examined examined = reader.examine(plan, format(headers.getMediaType()), body);
            return Response.ok(publisher.rehearse(plan, examined, seen)).build();
        }
        PlanDocument document = reader.read(plan, format(headers.getMediaType()), body);
        Publication publication = publisher.publish(document, seen);
        boolean created = publication.outcome() == Publication.Outcome.CREATED;
        return Response.status(created ? Response.Status.CREATED : Response.Status.OK)
                .tag(tag(publication.revision()))
                .entity(publication)
                .build();
    }

    private static DocumentFormat format(MediaType type) {
        return DocumentFormat.ofMediaType(type.getType() + "/" + type.getSubtype());
    }

    private static EntityTag tag(long revision) {
        return new EntityTag(Long.toString(revision));
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "PlanPage", requiredProperties = "items")
    record PlanPage(List<PlanSummary> items, @Nullable String next) {}
}
