package io.qingce.plan.plan;

import io.qingce.chassis.precondition.Precondition;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Edits one task of a plan. */
@Path("/api/plans/{plan}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "任务")
public class TaskEditResource {

    private final ItemEditor editor;

    public TaskEditResource(ItemEditor editor) {
        this.editor = editor;
    }

    @PUT
    @Path("/{task}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Edits one task (修改任务)",
            description = "The content as it stands in the document of the plan becomes the next revision of the plan, "
                    + "which is published whole. The ETag of the task says what the editor has seen.")
    @RequestBody(content = @Content(schema = @Schema(ref = "../plan-document.v1.schema.json#/$defs/task")))
    @APIResponse(
            responseCode = "200",
            description = "Changed or unchanged; the revision is that of the plan.",
            content = @Content(schema = @Schema(implementation = Publication.class)))
    @APIResponse(responseCode = "400", description = "The body is not JSON.")
    @APIResponse(responseCode = "404", description = "No such plan or task.")
    @APIResponse(responseCode = "412", description = "Somebody changed the task meanwhile; nothing was stored.")
    @APIResponse(responseCode = "422", description = "The content breaks the contract; one violation for each finding.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Publication put(
            @PathParam("plan") @Pattern(regexp = "[a-z0-9-]{1,64}") String plan,
            @PathParam("task") @Pattern(regexp = "[A-Za-z0-9.-]{1,64}") String task,
            @BeanParam Precondition seen,
            byte[] content) {
        return editor.edit(plan, new ItemEdit(ItemEdit.Kind.TASK, task), seen, content);
    }
}
