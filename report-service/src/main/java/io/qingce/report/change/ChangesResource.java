package io.qingce.report.change;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.qingce.chassis.answer.AnswerWriter;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.plan.Plans;
import io.qingce.report.scope.AskedScope;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

/** What changed in the attainment of targets (目标评估变动). */
@Tag(name = "attainment", description = "目标评估")
@Path("/api/attainment/changes")
public class ChangesResource {

    private final StandingTable standings;
    private final ChangeStream stream;
    private final Plans plans;
    private final AskedScope scope;

    ChangesResource(StandingTable standings, ChangeStream stream, Plans plans, AskedScope scope) {
        this.standings = standings;
        this.stream = stream;
        this.plans = plans;
        this.scope = scope;
    }

    /**
     * One change in the list.
     *
     * @param id its number; later changes have greater ones
     * @param change as announced: report.attainment-changed.v1
     */
    public record Change(
            long id,

            @JsonRawValue @Schema(implementation = AttainmentChanged.class)
            String change) {}

    /** One page of changes; describes what {@link Page} sends. */
    record ChangePage(List<Change> items, @Nullable String next) {}

    /** The changes in the order in which they were found. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes of attainment with before, after and cause, oldest first (目标评估变动记录)",
            description = "The changes in the order in which they were found.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangePage.class)))
    public Response list(
            @QueryParam("plan") @Parameter(description = "Key of a plan; without it every plan") @Nullable String plan,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        PlansFollowed followed = followed(plan);
        page.count(() -> standings.changes(followed.codes(plans)));
        long after = page.afterNumber().orElse(0L);
        List<StandingTable.Announced> found = standings.changesAfter(after, followed.codes(plans), page.limit() + 1);
        return Page.of(found, page, StandingTable.Announced::id)
                .map(change -> new Change(change.id(), change.payload()))
                .toResponse(uri);
    }

    /** The changes as they are found: server-sent events whose id is the number of the change. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Changes of attainment as server-sent events; resumes after Last-Event-ID (目标评估变动推送)",
            description = "The changes as they are found: server-sent events whose id is the number of the change.")
    @APIResponse(
            responseCode = "200",
            description = "Events until one side leaves; a comment every now and then while nothing changes.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = AttainmentChanged.class)))
    @APIResponse(responseCode = "429", description = "One sender has too many streams open.")
    @APIResponse(responseCode = "503", description = "Too many streams are open in all.")
    public Response stream(
            @QueryParam("plan") @Parameter(description = "Key of a plan; without it every plan") @Nullable String plan,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @Context HttpHeaders headers) {
        PlansFollowed followed = followed(plan);
        long after = lastEventId == null ? standings.newest() : number("Last-Event-ID", lastEventId);
        Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return AnswerWriter.spoken(
                        language, Response.ok(stream.after(followed, language, after), MediaType.SERVER_SENT_EVENTS))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private PlansFollowed followed(@Nullable String plan) {
        PlansFollowed followed = new PlansFollowed(scope.asked(), plan);
        if (plan != null) {
            plans.requireHeld(followed.scope(), plan);
        }
        return followed;
    }

    private static long number(String field, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException wrong) {
            throw new ProblemException(
                    400,
                    "invalid-request",
                    Words.both("有取值不被接受。", "A value is not allowed."),
                    List.of(Violation.of(
                            field,
                            "not-a-number",
                            Words.both("请填变动序号，或列表页给出的游标。", "Use the number of a change, or the cursor of a page."))));
        }
    }
}
