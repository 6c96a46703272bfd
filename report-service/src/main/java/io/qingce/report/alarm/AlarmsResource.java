package io.qingce.report.alarm;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.plan.Plans;
import io.qingce.report.scope.AskedScope;
import io.qingce.report.scope.RegionScope;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What somebody has to look at (预警). */
@Tag(name = "alarms", description = "预警")
@Path("/api/alarms")
@Produces(MediaType.APPLICATION_JSON)
public class AlarmsResource {

    private final Alarms alarms;
    private final Plans plans;
    private final AskedScope scope;

    AlarmsResource(Alarms alarms, Plans plans, AskedScope scope) {
        this.alarms = alarms;
        this.plans = plans;
        this.scope = scope;
    }

    /** Alarms, the newest first. */
    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            summary = "Targets at risk, budgets spent, silent sites, exceedances: newest first (预警)",
            description = "Alarms, the newest first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AlarmPage.class)))
    public Response list(
            @QueryParam("plan") @Parameter(description = "Key of a plan") @Nullable String plan,
            @QueryParam("kind")
                    @Parameter(
                            description = "TARGET_AT_RISK, BUDGET_SPENT, SITE_SILENT, EXCEEDANCE",
                            schema = @Schema(implementation = String.class))
                    @Nullable
                    AlarmKind kind,
            @QueryParam("standing")
                    @Parameter(description = "true: those that still hold; false: those cleared")
                    @Nullable
                    Boolean standing,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        RegionScope held = scope.asked();
        if (plan != null) {
            plans.requireHeld(held, plan);
        }
        List<Alarm> found = alarms.list(held, plan, kind, standing, page).stream()
                .map(StoredAlarm::toAlarm)
                .toList();
        return Page.of(found, page, Alarm::alarm).toResponse(uri);
    }

    /** One page of alarms; describes what {@link Page} sends. */
    record AlarmPage(List<Alarm> items, @Nullable String next) {}
}
