package io.qingce.monitoring.site.history;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.site.SiteDocument;
import io.qingce.monitoring.site.VisibleSites;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a site was. */
@Path("/api/sites/{site}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sites", description = "点位")
public class SiteHistoryResource {

    private final SiteRevisions history;
    private final VisibleSites visible;
    private final Clock clock;

    SiteHistoryResource(SiteRevisions history, VisibleSites visible, Clock clock) {
        this.history = history;
        this.visible = visible;
        this.clock = clock;
    }

    /** One content of a site. */
    @Schema(name = "SiteRevision")
    record RevisionResponse(
            @Schema(description = "When it went on record.") OffsetDateTime recordedAt,

            @Schema(description = "Whose change it was; absent of what was changed before that was kept.") @Nullable
            String by,

            SiteDocument site) {}

    /** All contents of a site. */
    @Schema(name = "SiteHistory")
    record SiteHistory(List<RevisionResponse> items) {}

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            operationId = "getSiteHistory",
            summary = "Every content of a site, oldest first 点位变更历史",
            description =
                    "With asOf: the one content that holds for that day, so that a result of the day uses the site as"
                            + " it was then. A later revision counts for the days from its effectiveFrom on; without that,"
                            + " for all days.")
    @APIResponse(responseCode = "400", description = "asOf is not a date.")
    @APIResponse(responseCode = "404", description = "There is no such site, or nothing was said of it for that day.")
    @APIResponseSchema(value = SiteHistory.class, responseCode = "200")
    public SiteHistory history(
            @PathParam("site") String code,
            @Parameter(description = "A day, such as 2026-03-01.") @QueryParam("asOf") @Nullable String asOf) {
        List<SiteRevision> kept = history.of(List.of(code)).get(code);
        if (kept == null) {
            throw new ProblemException(
                    404, "unknown-site", Words.both("没有点位“" + code + "”。", "There is no site '" + code + "'."));
        }
        visible.require(code);
        return new SiteHistory((asOf == null ? kept : List.of(on(QueryValue.neededDay("asOf", asOf), kept)))
                .stream()
                        .map(each -> new RevisionResponse(
                                each.recordedAt().atZone(clock.getZone()).toOffsetDateTime(),
                                each.changedBy(),
                                each.document()))
                        .toList());
    }

    static SiteRevision on(LocalDate day, List<SiteRevision> kept) {
        SiteDocument site = new SiteTimeline(
                        kept.stream().map(SiteRevision::document).toList())
                .on(day)
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-then",
                        Words.both("该点位没有" + day + "的记录。", "Nothing is on record of the site for " + day + ".")));
        return kept.stream()
                .filter(each -> each.document().number() == site.number())
                .findFirst()
                .orElseThrow();
    }
}
