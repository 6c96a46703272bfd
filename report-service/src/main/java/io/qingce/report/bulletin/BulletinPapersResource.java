package io.qingce.report.bulletin;

import io.qingce.chassis.answer.AnswerWriter;
import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.bulletin.paper.Paper;
import io.qingce.report.bulletin.paper.Papers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bulletins as paper; written from the data each time, and nothing on it is computed. */
@Tag(name = "bulletins", description = "公报")
@Path("/api/bulletins/{id}")
@APIResponse(responseCode = "404", description = "Unknown bulletin")
@LongComputation
public class BulletinPapersResource {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Bulletins bulletins;
    private final Papers papers;
    private final Clock clock;
    private final Caller caller;

    BulletinPapersResource(Bulletins bulletins, Papers papers, Clock clock, Caller caller) {
        this.bulletins = bulletins;
        this.papers = papers;
        this.clock = clock;
        this.caller = caller;
    }

    /** Pages. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/paper.pdf")
    @Produces(PDF)
    @Operation(
            summary = "A bulletin as pages (公报PDF)",
            description = "PDF/A-3u after GB/T 9704-2012. Drafts, withdrawn and corrected ones say so.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Paper paper = paper(id, headers);
        return answer(papers.pdf(paper), PDF, id + ".pdf", headers);
    }

    /** A workbook. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/paper.xlsx")
    @Produces(XLSX)
    @Operation(
            summary = "A bulletin as a workbook with a sheet of where each value is from (公报Excel)",
            description =
                    "The first sheet is printed as the pages are; the second has every value with rules and request.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xlsx(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Paper paper = paper(id, headers);
        return answer(papers.xlsx(paper), XLSX, id + ".xlsx", headers);
    }

    private Paper paper(UUID id, HttpHeaders headers) {
        Bulletin bulletin = bulletins.readable(id, caller);
        return Paper.of(
                bulletin.data(),
                BulletinImprint.of(bulletin, bulletins.errata(id), clock.getZone()),
                language(headers));
    }

    private static Response answer(byte[] paper, String type, String name, HttpHeaders headers) {
        return AnswerWriter.spoken(language(headers), Response.ok(paper, type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .build();
    }

    private static Language language(HttpHeaders headers) {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
