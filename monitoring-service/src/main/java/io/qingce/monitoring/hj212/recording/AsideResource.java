package io.qingce.monitoring.hj212.recording;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.parameter.TimeSpan;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What packets said and the record has no place for. */
@Path("/api/feeds/hj212/aside")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hj212", description = "数采仪")
public class AsideResource {

    private final AsideTable table;
    private final Clock clock;

    AsideResource(AsideTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** What was kept aside, on the wire. */
    @Schema(
            name = "Hj212Aside",
            description =
                    "What a packet said beside the values on record 另存字段: an unknown factor, or Min, Max, Cou of a"
                            + " known one.")
    record AsideResponse(
            String device,
            OffsetDateTime periodEnd,
            String averaging,

            @Schema(description = "Code as sent; empty for fields of no factor.", examples = "a34006")
            String factor,

            @Schema(description = "Fields as sent.", examples = "Min=2.1,Max=3.4")
            String sent,

            OffsetDateTime recordedAt) {

        static AsideResponse from(AsideTable.Kept kept, ZoneId zone) {
            return new AsideResponse(
                    kept.key().device(),
                    kept.key().periodEnd().atZone(zone).toOffsetDateTime(),
                    kept.key().averaging(),
                    kept.key().factor(),
                    kept.sent(),
                    kept.recordedAt().atZone(zone).toOffsetDateTime());
        }
    }

    /** What pages look like in the API description. */
    @Schema(name = "Hj212AsidePage")
    record AsidePage(List<AsideResponse> items, @Nullable String next) {}

    @GET
    @Needs(Role.READER)
    @Operation(
            operationId = "listHj212Aside",
            summary = "What a device said beside the values on record 另存字段",
            description =
                    "In the order of time. A factor that becomes a parameter later is not read from here: ask the "
                            + "device for its history again.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = AsidePage.class)))
    public Response list(
            @QueryParam("device") @Nullable String device,
            @BeanParam TimeSpan span,
            @QueryParam("factor") @Nullable String factor,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        if (device == null || device.isBlank()) {
            throw QueryValue.refused("device", "missing", Words.both("请指明数采仪：?device=MN。", "Say whose: ?device=MN."));
        }
        return table.page(new AsideTable.Filter(device, span.from(), span.to(), factor), page)
                .map(kept -> AsideResponse.from(kept, clock.getZone()))
                .toResponse(uri);
    }
}
