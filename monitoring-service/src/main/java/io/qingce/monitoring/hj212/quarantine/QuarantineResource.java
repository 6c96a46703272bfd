package io.qingce.monitoring.hj212.quarantine;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.PageRequest;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The quarantine: what is in it. */
@Path("/api/feeds/hj212/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hj212", description = "数采仪")
public class QuarantineResource {

    private final QuarantineTable table;
    private final QuarantineAccountTable accounts;
    private final Clock clock;

    QuarantineResource(QuarantineTable table, QuarantineAccountTable accounts, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What pages of the summary look like in the API description. */
    @Schema(name = "Hj212QuarantineSummaryPage")
    record AccountPage(
            List<AccountResponse> items, @Nullable String next) {}

    /** How many packets stand there for one reason. */
    @Schema(name = "Hj212QuarantineCount", description = "How many packets are in quarantine for one reason.")
    public record TallyResponse(
            String reason,
            String meaning,
            long packets,

            @Schema(description = "How often they came.") long times,

            OffsetDateTime newest) {

        static TallyResponse from(QuarantineTable.Tally tally, ZoneId zone) {
            return new TallyResponse(
                    tally.reason().name(),
                    tally.reason().meaning(),
                    tally.packets(),
                    tally.times(),
                    tally.newest().atZone(zone).toOffsetDateTime());
        }
    }

    /** All of them. */
    @Schema(name = "Hj212QuarantineCounts")
    public record Tallies(List<TallyResponse> items) {}

    /** What pages of the quarantine look like in the API description. */
    @Schema(name = "Hj212QuarantinePage")
    record QuarantinePage(
            List<QuarantineResponse> items, @Nullable String next) {}

    @GET
    @Needs(Role.SITE_EDITOR)
    @Operation(
            operationId = "listHj212Quarantine",
            summary = "Packets that could not be used",
            description = "Those that are not settled, the newest first; `settled=true`: those that were replayed or"
                    + " discarded, with by whom and why.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = QuarantinePage.class)))
    public Response list(
            @BeanParam QuarantineFilter filter,
            @Parameter(schema = @Schema(implementation = String.class)) @QueryParam("settled") @Nullable
                    Boolean settled,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        return table.newest(filter, Boolean.TRUE.equals(settled), page)
                .map(row -> QuarantineResponse.from(row, clock.getZone()))
                .toResponse(uri);
    }

    @GET
    @Needs(Role.SITE_EDITOR)
    @Path("/counts")
    @Operation(
            operationId = "countHj212Quarantine",
            summary = "What is in quarantine, by reason 隔离区按原因计数",
            description = "Packets that are not settled, most first.")
    public Tallies counts(@BeanParam QuarantineFilter filter) {
        return new Tallies(table.counts(filter).stream()
                .map(tally -> TallyResponse.from(tally, clock.getZone()))
                .toList());
    }

    @GET
    @Needs(Role.SITE_EDITOR)
    @Path("/summary")
    @Operation(
            operationId = "summariseHj212Quarantine",
            summary = "How much is in quarantine, and what had to go 隔离区概况",
            description = "A line for every device, and for every address from which packets came without the right"
                    + " password. `dropped` counts those that went, oldest first, because there was no more room or they"
                    + " were too old, before anybody had them replayed.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = AccountPage.class)))
    public Response summary(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return accounts.page(page)
                .map(account -> AccountResponse.from(account, clock.getZone()))
                .toResponse(uri);
    }
}
