package io.qingce.plan.workbook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.filter.Codes;
import io.qingce.plan.plan.Plans;
import io.qingce.plan.plan.Publication;
import io.qingce.plan.workbook.WorkbookImporter.BadRows;
import io.qingce.plan.workbook.writing.WorkbookWriter;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Plans as Excel workbooks: get one, fill it in, put it back. */
@Path("/api/plans")
@Tag(name = "workbooks", description = "Excel 工作簿")
@LongComputation
public class WorkbookResource {

    /** As the register of media types has it. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Plans plans;
    private final WorkbookImporter importer;
    private final WorkbookReader reader;

    /** The empty workbook, the same for everybody: made when it is first asked for. */
    private volatile byte @Nullable [] template;

    public WorkbookResource(Plans plans, WorkbookImporter importer, WorkbookReader reader) {
        this.plans = plans;
        this.importer = importer;
        this.reader = reader;
    }

    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/template.xlsx")
    @Produces(XLSX)
    @Operation(
            summary = "Gives the empty workbook to fill in (下载模板)",
            description = "All sheets with their headers and choices, without rows.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        byte[] made = template;
        if (made == null) {
            made = WorkbookWriter.writeAll(reader.layout(), JsonNodeFactory.instance.objectNode());
            template = made;
        }
        return attachment(made, "template").build();
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{plan}/workbook")
    @Produces(XLSX)
    @Operation(
            summary = "Gives a plan as a workbook (导出)",
            description =
                    "Targets, tasks, units and all the rest in the tables that agencies use. Put again, it changes "
                            + "nothing. The ETag is the revision.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Response get(@PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan) {
        Plans.Stored stored = plans.known(plan);
        PlanDocument document = stored.document();
        return attachment(WorkbookWriter.write(reader.layout(), DocumentFormat.JSON.tree(document)), plan)
                .tag(new EntityTag(Long.toString(stored.revision())))
                .build();
    }

    @PUT
    @Needs(Role.PLAN_EDITOR)
    @Path("/{plan}/workbook")
    @Consumes(XLSX)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publishes a plan from a workbook (导入)",
            description =
                    "The workbook becomes the next revision of the plan. What it has no sheet or column for stays as"
                            + " it is stored; an empty cell means empty. Findings name sheet, row and column, such as"
                            + " 指标!F17, and then nothing is imported unless bad rows are to be skipped. What nothing was"
                            + " read of is named in `ignored`, what was read though written otherwise in `tolerated`.")
    @APIResponse(
            responseCode = "200",
            description = "Changed or unchanged; of a dry run, what would become of each item.",
            content = @Content(schema = @Schema(oneOf = {WorkbookReport.class, WorkbookRehearsal.class})))
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content = @Content(schema = @Schema(implementation = WorkbookReport.class)))
    @APIResponse(responseCode = "400", description = "The file is damaged.")
    @APIResponse(responseCode = "413", description = "The workbook is too large, packed or unpacked.")
    @APIResponse(
            responseCode = "415",
            description = "Not .xlsx: an old .xls, one with a password or macros, or no workbook.")
    @APIResponse(responseCode = "422", description = "Cells are at fault; one violation for each finding.")
    public Response put(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @BeanParam Precondition seen,
            @Parameter(description = "true: report what would become of each item, and store nothing (试导入).")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(
                            description =
                                    "refuse: rows at fault refuse the workbook. skip: they are left out and listed; "
                                            + "stored items stay as they are (跳过有误的行).")
                    @QueryParam("badRows")
                    @DefaultValue("refuse")
                    BadRows badRows,
            InputStream body) {
        if (dryRun) {
            return Response.ok(importer.rehearse(plan, body, badRows, seen)).build();
        }
        WorkbookReport report = importer.take(plan, body, badRows, seen);
        Response.ResponseBuilder answer = report.outcome() == Publication.Outcome.CREATED
                ? Response.created(URI.create("/api/plans/" + plan))
                : Response.ok();
        return answer.tag(new EntityTag(Long.toString(report.revision())))
                .entity(report)
                .build();
    }

    @POST
    @Needs(Role.PLAN_EDITOR)
    @Path("/{plan}/workbook")
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publishes a plan from a workbook in a form (表单上传)",
            description = "As PUT, for portals that only have a form; the part is called file.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {WorkbookReport.class, WorkbookRehearsal.class})))
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content = @Content(schema = @Schema(implementation = WorkbookReport.class)))
    @APIResponse(responseCode = "400", description = "The part file is missing, or the file is damaged.")
    @APIResponse(responseCode = "422", description = "Cells are at fault; one violation for each finding.")
    public Response post(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @BeanParam Precondition seen,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("badRows") @DefaultValue("refuse") BadRows badRows,
            @RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw new ProblemException(
                    400, "file-missing", Words.both("表单中没有名为file的文件。", "The form has no part file."));
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return put(plan, seen, dryRun, badRows, body);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private static Response.ResponseBuilder attachment(byte[] bytes, String name) {
        return Response.ok(bytes, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"");
    }
}
