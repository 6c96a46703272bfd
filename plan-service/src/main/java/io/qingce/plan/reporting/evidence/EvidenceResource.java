package io.qingce.plan.reporting.evidence;

import io.qingce.chassis.answer.LongReads;
import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.filter.Codes;
import io.qingce.plan.reporting.submission.Submission;
import io.qingce.plan.reporting.submission.SubmissionKeeper;
import io.qingce.plan.reporting.trail.Actor;
import io.qingce.plan.reporting.trail.EditParameters;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files that prove a submission. */
@Path("/api/plans/{plan}/reports/{id}/evidence")
@Tag(name = "evidence", description = "佐证材料")
public class EvidenceResource {

    private static final String FILE_NAME = "[^\\x00-\\x1F\\x7F/\\\\]*";

    private final Caller caller;
    private final EvidenceFiles files;
    private final EvidenceKeeper keeper;
    private final EvidenceUpload upload;
    private final SubmissionKeeper submissions;
    private final LongReads reads;

    EvidenceResource(
            EvidenceFiles files,
            EvidenceKeeper keeper,
            EvidenceUpload upload,
            SubmissionKeeper submissions,
            LongReads reads,
            Caller caller) {
        this.caller = caller;
        this.reads = reads;
        this.files = files;
        this.keeper = keeper;
        this.upload = upload;
        this.submissions = submissions;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listPlanReportEvidence",
            summary = "Lists the files of a report",
            description = "In the order in which they were uploaded.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceList.class)))
    @APIResponse(responseCode = "404", description = "No such report.")
    public EvidenceList list(@PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan, @PathParam("id") long id) {
        List<Evidence> found = files.of(submissions.get(plan, id).id());
        return new EvidenceList(found.stream().map(Evidence::toResponse).toList());
    }

    @POST
    @Needs(Role.REPORTER)
    @Scoped
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Uploads a file",
            description =
                    "The bytes are the body. PDF, PNG, JPEG, OFD, DOCX or XLSX without macros, by content; at most 20 "
                            + "MiB unless configured. The ETag is the next revision of the report.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceResponse.class)))
    @APIResponse(responseCode = "400", description = "The name is missing, or it is not said who does this.")
    @APIResponse(responseCode = "404", description = "No such report.")
    @APIResponse(responseCode = "409", description = "The report was submitted or verified, or has this file.")
    @APIResponse(responseCode = "413", description = "The file is too large.")
    @APIResponse(responseCode = "415", description = "By its content the file is of no type that is taken.")
    @APIResponse(responseCode = "422", description = "The file is empty.")
    @APIResponse(responseCode = "503", description = "The store cannot be reached.")
    public Response add(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("id") long id,
            @Parameter(description = "Name of the file (文件名).", example = "现场照片.jpg")
                    @QueryParam("name")
                    @NotBlank
                    @Size(max = 255)
                    @Pattern(
                            regexp = FILE_NAME,
                            message = "文件名不含路径和控制字符。" + Words.BETWEEN + "has no path and no control characters")
                    String name,
            @BeanParam EditParameters edit,
            @Context UriInfo uri,
            InputStream body) {
        Actor uploader = Actor.of(caller);
        EvidenceKeeper.Kept kept = upload.take(plan, id, edit.seen(), name, body, uploader);
        EvidenceResponse evidence = kept.evidence().toResponse();
        URI place =
                uri.getAbsolutePathBuilder().path(Long.toString(evidence.id())).build();
        return EditParameters.tagged(Response.created(place), kept.submission().revision())
                .entity(evidence)
                .build();
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{evidence}")
    @Operation(summary = "Downloads a file", description = "The ETag is its SHA-256.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such file.")
    @APIResponse(responseCode = "429", description = "One sender has too many downloads open.")
    @APIResponse(responseCode = "503", description = "The store cannot be reached.")
    public Response download(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("id") long id,
            @PathParam("evidence") long evidence) {
        Evidence file = keeper.get(plan, id, evidence);
        EvidencePieces pieces = new EvidencePieces(() -> upload.open(file));
        return Response.ok(reads.answer(pieces, file.size()), file.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private")
                .tag(new EntityTag(file.sha256()))
                .build();
    }

    @DELETE
    @Needs(Role.REPORTER)
    @Scoped
    @Path("/{evidence}")
    @Operation(summary = "Takes a file off a report", description = "The history keeps its name and hash.")
    @APIResponse(responseCode = "204", description = "It is off.")
    @APIResponse(responseCode = "400", description = "The request does not say who makes it.")
    @APIResponse(responseCode = "404", description = "No such file.")
    @APIResponse(responseCode = "409", description = "The report was submitted or verified.")
    public Response remove(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("id") long id,
            @PathParam("evidence") long evidence,
            @BeanParam EditParameters edit) {
        Actor remover = Actor.of(caller);
        Submission submission = keeper.remove(plan, id, edit.seen(), evidence, remover);
        return EditParameters.tagged(Response.noContent(), submission.revision())
                .build();
    }

    /** As RFC 8187 has it; a space is no plus sign there. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    /** The files of a submission. */
    @Schema(requiredProperties = "items")
    public record EvidenceList(List<EvidenceResponse> items) {
        public EvidenceList {
            items = List.copyOf(items);
        }
    }
}
