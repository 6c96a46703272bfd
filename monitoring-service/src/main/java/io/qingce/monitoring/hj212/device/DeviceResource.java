package io.qingce.monitoring.hj212.device;

import io.qingce.chassis.BatchAnswer;
import io.qingce.chassis.ProblemException;
import io.qingce.chassis.Violation;
import io.qingce.monitoring.feed.UnfitItemException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

/** Devices in. */
@Path("/api/feeds/hj212/devices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "HJ 212 feed 数采仪")
public class DeviceResource {

    private final DeviceRegistrar registrar;

    DeviceResource(DeviceRegistrar registrar) {
        this.registrar = registrar;
    }

    @PUT
    @Path("/{device}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putHj212Device",
            summary = "Register a device",
            description = "Replaces what is known of the device. Its packets are taken from now on.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DeviceDocument.class)))
    @APIResponse(responseCode = "204", description = "Registered.")
    @APIResponse(responseCode = "422", description = "The device is not valid; the problem names the field.")
    public void put(@PathParam("device") String number, InputStream body) {
        try {
            registrar.put(number, body);
        } catch (UnfitItemException unfit) {
            Violation violation = new Violation(unfit.field(), null, null, unfit.reason(), unfit.detail());
            throw new ProblemException(422, "invalid-device", "Invalid device", unfit.detail(), List.of(violation));
        }
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putHj212Devices",
            summary = "Register many devices 批量登记数采仪",
            description =
                    "Each item names its `device` and has its own outcome: `created`, `corrected` if the device was "
                            + "registered before, `rejected` with field and reason. One bad item does not hold up the others.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DeviceDocument[].class)))
    @APIResponse(
            responseCode = "200",
            description = "What became of every item.",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    @APIResponse(responseCode = "400", description = "Not JSON; the problem names the place.")
    public BatchAnswer putAll(
            InputStream body,
            @Parameter(description = "`problems`: list the rejected items only; the counts are complete.")
                    @QueryParam("items")
                    @Nullable
                    String items) {
        BatchAnswer answer = BatchAnswer.of(registrar.putAll(body));
        return "problems".equals(items) ? answer.problemsOnly() : answer;
    }
}
