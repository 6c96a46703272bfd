package io.qingce.monitoring.hj212.device;

import io.qingce.chassis.ProblemException;
import io.qingce.chassis.Violation;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.UnfitItemException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Devices in. */
@Path("/api/feeds/hj212/devices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "HJ 212 feed 数采仪")
public class DeviceResource {

    private final FeedReader feeds;
    private final DeviceTable table;
    private final DeviceDirectory directory;

    DeviceResource(FeedReader feeds, DeviceTable table, DeviceDirectory directory) {
        this.feeds = feeds;
        this.table = table;
        this.directory = directory;
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
            table.put(feeds.read(feeds.one(body), DeviceDocument.class).toDevice(number));
        } catch (UnfitItemException unfit) {
            Violation violation = new Violation(unfit.field(), null, null, unfit.reason(), unfit.detail());
            throw new ProblemException(422, "invalid-device", "Invalid device", unfit.detail(), List.of(violation));
        }
        directory.refresh();
    }
}
