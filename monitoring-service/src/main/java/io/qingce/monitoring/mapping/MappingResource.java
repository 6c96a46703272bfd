package io.qingce.monitoring.mapping;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.ValidBody;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Mappings in and out, and what they would read. */
@Path("/api/mappings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations", description = "观测")
public class MappingResource {

    private final MappingTable mappings;
    private final Rehearsal rehearsal;
    private final ValidBody bodies;

    MappingResource(MappingTable mappings, Rehearsal rehearsal, ValidBody bodies) {
        this.mappings = mappings;
        this.rehearsal = rehearsal;
        this.bodies = bodies;
    }

    /** What pages of mappings look like in the API description. */
    @Schema(name = "MappingPage")
    record MappingPage(
            List<MappingDocument> items, @Nullable String next) {}

    @GET
    @Needs({Role.READER, Role.FEED})
    @Operation(
            operationId = "listMappings",
            summary = "Mappings 映射列表, in the order of their codes",
            description = "How tables of other layouts are read.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = MappingPage.class)))
    public Response list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return mappings.page(page).toResponse(uri);
    }

    @GET
    @Needs({Role.READER, Role.FEED})
    @Path("/{mapping}")
    @Operation(
            operationId = "getMapping",
            summary = "One mapping",
            description = "How tables of one layout are read: columns, units, factors, times and site.")
    @APIResponse(
            responseCode = "200",
            description = "ETag holds the revision.",
            content = @Content(schema = @Schema(implementation = MappingDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such mapping.")
    public Response get(@PathParam("mapping") String code, @BeanParam Precondition known) {
        MappingDocument mapping = standing(code);
        EntityTag tag = tag(mapping);
        return known.isKnown(tag.getValue())
                ? Response.notModified(tag).build()
                : Response.ok(mapping).tag(tag).build();
    }

    @PUT
    @Needs(Role.SITE_EDITOR)
    @Path("/{mapping}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putMapping",
            summary = "Put one mapping 设置映射",
            description =
                    "Creates a mapping, or replaces the whole of the one that If-Match names. Tables are read by it"
                            + " with `POST /api/observations?mapping=CODE`.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MappingDocument.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created; ETag holds the revision.",
            content = @Content(schema = @Schema(implementation = MappingDocument.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or unchanged if it said so before; ETag holds the revision.",
            content = @Content(schema = @Schema(implementation = MappingDocument.class)))
    @APIResponse(responseCode = "412", description = "Another revision than that of If-Match stands, or one at all.")
    @APIResponse(responseCode = "422", description = "The mapping is not valid; the problem names the fields.")
    @APIResponse(responseCode = "428", description = "Another content stands, and If-Match does not say it was seen.")
    public Response put(@PathParam("mapping") String code, @BeanParam Precondition seen, InputStream body) {
        MappingDocument said = bodies.read(body, MappingDocument.class).as(code, null);
        Mapping.requireCode(code);
        Mapping.of(said);
        MappingTable.Kept kept = mappings.put(code, said, seen);
        return Response.status(kept.created() ? 201 : 200)
                .entity(kept.mapping())
                .tag(tag(kept.mapping()))
                .build();
    }

    @DELETE
    @Needs(Role.SITE_EDITOR)
    @Path("/{mapping}")
    @Operation(
            operationId = "removeMapping",
            summary = "Remove a mapping 删除映射",
            description = "Uploads that name it afterwards are refused.")
    @APIResponse(responseCode = "204", description = "Removed. What was read by it stays.")
    @APIResponse(responseCode = "404", description = "There is no such mapping.")
    public void remove(@PathParam("mapping") String code) {
        if (!mappings.remove(code)) {
            throw unknown(code);
        }
    }

    @POST
    @Needs({Role.SITE_EDITOR, Role.FEED})
    @Path("/{mapping}/dry-run")
    @Consumes({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "tryMapping",
            summary = "Try a mapping on the first lines of a table 试运行",
            description = "What the first 20 lines after the header would be read as. A table is read by the mapping of"
                    + " this code; one that comes with a mapping, as JSON, by that. Nothing is stored.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MappingTrial.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "What each line is read as, or why it is not.",
            content = @Content(schema = @Schema(implementation = Rehearsed.class)))
    @APIResponse(responseCode = "404", description = "There is no such mapping.")
    @APIResponse(responseCode = "422", description = "The table lacks columns of the mapping, or has one twice.")
    public Rehearsed rehearse(@PathParam("mapping") String code, @Context HttpHeaders headers, InputStream body) {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(headers.getMediaType())) {
            MappingTrial trial = bodies.read(body, MappingTrial.class);
            Mapping tried = Mapping.of(Objects.requireNonNull(trial.mapping()).as(code, null));
            return rehearsal.of(tried, "text/csv", new ByteArrayInputStream(trial.bytes()));
        }
        return rehearsal.of(Mapping.of(standing(code)), headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
    }

    private MappingDocument standing(String code) {
        return mappings.find(code).orElseThrow(() -> unknown(code));
    }

    private static ProblemException unknown(String code) {
        return new ProblemException(
                404,
                "unknown-mapping",
                Words.both("没有映射“" + code + "”。", "There is no mapping '" + code + "'."),
                List.of(Violation.of("mapping", "unknown-mapping", Words.both("没有此映射。", "There is no such mapping."))));
    }

    private static EntityTag tag(MappingDocument mapping) {
        return new EntityTag(String.valueOf(mapping.revision()));
    }
}
