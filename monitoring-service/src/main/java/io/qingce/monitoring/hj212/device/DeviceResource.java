package io.qingce.monitoring.hj212.device;

import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.Listing;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.hj212.health.HealthLedger;
import io.qingce.monitoring.hj212.health.HealthResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The devices that may report. */
@Path("/api/feeds/hj212/devices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hj212", description = "数采仪")
public class DeviceResource {

    private static final String SORTS = "可选device、health。" + Words.BETWEEN + "device or health";

    private final DeviceRegistrar registrar;
    private final Devices devices;
    private final DeviceDirectory directory;
    private final HealthLedger health;

    DeviceResource(DeviceRegistrar registrar, Devices devices, DeviceDirectory directory, HealthLedger health) {
        this.registrar = registrar;
        this.devices = devices;
        this.directory = directory;
        this.health = health;
    }

    /** What pages of devices look like in the API description. */
    @Schema(name = "Hj212DevicePage")
    record DevicePage(List<DeviceResponse> items, @Nullable String next) {}

    @GET
    @Needs(Role.READER)
    @Operation(
            operationId = "listHj212Devices",
            summary = "Registered devices 已登记的数采仪",
            description =
                    "Each with how it does: when it was last seen, when something of it was last taken, what was wrong"
                            + " by kind. In the order of their numbers; `sort=health`: the sickest first. `site`: those of"
                            + " one site.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = DevicePage.class)))
    public Response list(
            @QueryParam("site") @Nullable String site,
            @Parameter(description = "`health`: the sickest first; `device`, the default: by their numbers.")
                    @QueryParam("sort")
                    @DefaultValue("device")
                    @Pattern(regexp = "device|health", message = SORTS)
                    String sort,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        Page<Device> found = sort.equals("health") ? devices.of(health.sickest(site, page)) : devices.page(site, page);
        List<HealthResponse> healths =
                health.inShort(found.items().stream().map(Device::number).toList());
        List<DeviceResponse> items = IntStream.range(0, healths.size())
                .mapToObj(i -> DeviceResponse.from(found.items().get(i), healths.get(i)))
                .toList();
        return new Page<>(items, found.next(), found.total()).toResponse(uri);
    }

    @GET
    @Needs(Role.READER)
    @Path("/{device}")
    @Operation(
            operationId = "getHj212Device",
            summary = "A device and how it does 数采仪及其状况",
            description =
                    "What is registered, and what was odd about what it sent during the last seven days: kind, factor,"
                            + " how often, when last, and what came then.")
    @APIResponse(
            responseCode = "200",
            description = "The device.",
            content = @Content(schema = @Schema(implementation = DeviceResponse.class)))
    @APIResponse(responseCode = "404", description = "No such device is registered.")
    public DeviceResponse get(@PathParam("device") String number) {
        Device device = devices.find(number).orElseThrow(() -> unknown(number));
        return DeviceResponse.from(device, health.of(number));
    }

    @DELETE
    @Needs(Role.SITE_EDITOR)
    @Path("/{device}")
    @Operation(
            operationId = "removeHj212Device",
            summary = "Remove a device 注销数采仪",
            description = "What it reported stays on record; what it sends from now on goes to quarantine.")
    @APIResponse(responseCode = "204", description = "Removed.")
    @APIResponse(responseCode = "404", description = "No such device is registered.")
    public void remove(@PathParam("device") String number) {
        if (!directory.remove(number)) {
            throw unknown(number);
        }
    }

    private static ProblemException unknown(String number) {
        return new ProblemException(
                404,
                "unknown-device",
                Words.both("没有登记设备“" + number + "”。", "No device '" + number + "' is registered."));
    }

    @PUT
    @Needs(Role.SITE_EDITOR)
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
            throw new ProblemException(422, "invalid-device", unfit.detail(), List.of(violation));
        }
    }

    @PUT
    @Needs(Role.SITE_EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putHj212Devices",
            summary = "Register many devices 批量登记数采仪",
            description =
                    "Each item names its `device` and has its own outcome: `created`, `corrected` if the device was"
                            + " registered before, `rejected` with field and reason. One bad item does not hold up the"
                            + " others.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DeviceDocument[].class)))
    @APIResponse(
            responseCode = "200",
            description = "What became of every item.",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public BatchAnswer putAll(InputStream body, @BeanParam @Valid Listing listing) {
        return listing.of(registrar.putAll(body));
    }
}
