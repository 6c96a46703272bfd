package io.qingce.monitoring.audit;

import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.parameter.TimeSpan;
import io.qingce.monitoring.feed.ValidBody;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reviews of readings: rehearsed, proposed, confirmed, returned, traced. */
@Path("/api/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews", description = "审核")
public class ReviewResource {

    private final Caller caller;
    private final ReviewWorkflow workflow;
    private final Reviews reviews;
    private final ValidBody bodies;

    ReviewResource(ReviewWorkflow workflow, Reviews reviews, ValidBody bodies, Caller caller) {
        this.caller = caller;
        this.workflow = workflow;
        this.reviews = reviews;
        this.bodies = bodies;
    }

    /** What pages of reviews look like in the API description. */
    @Schema(name = "ReviewPage")
    record ReviewPage(List<Review> items, @Nullable String next) {}

    @POST
    @Needs({Role.OPERATOR_REVIEWER, Role.CITY_REVIEWER, Role.PROVINCE_REVIEWER})
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "review",
            summary = "Propose or carry out a review 审核",
            description =
                    "Changes the reviewed version only; what was sent stays beside it. An operator proposes; city and"
                            + " province carry out at once, in one transaction. dryRun=true shows what would happen.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReviewRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Rehearsed: before and after, nothing written.",
            content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
    @APIResponse(
            responseCode = "201",
            description = "Proposed or carried out.",
            content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
    @APIResponse(responseCode = "409", description = "The province holds part of the selection.")
    @APIResponse(responseCode = "422", description = "The review is not valid or selects too much.")
    public Response review(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, InputStream body) {
        ReviewRequest request = bodies.read(body, ReviewRequest.class);
        requireHolder(request.level(), request.by());
        return dryRun
                ? Response.ok(workflow.rehearse(request)).build()
                : Response.status(201).entity(workflow.propose(request)).build();
    }

    @POST
    @Needs({Role.CITY_REVIEWER, Role.PROVINCE_REVIEWER})
    @Path("/{review}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "confirmReview",
            summary = "Confirm a review at a higher level 复核确认",
            description =
                    "Confirming a proposal carries it out; confirming what a lower level confirmed raises its level. By"
                            + " somebody who has taken no step of it: 403 own-work otherwise.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = ReviewRequest.StepRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Confirmed.",
            content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is no such review.")
    @APIResponse(responseCode = "409", description = "It is returned, or this level or a higher one has spoken.")
    @APIResponse(responseCode = "422", description = "The step is not valid; the problem names the fields.")
    public ReviewAnswer confirm(@PathParam("review") String review, InputStream body) {
        ReviewRequest.StepRequest step = bodies.read(body, ReviewRequest.StepRequest.class);
        requireHolder(step.level(), step.by());
        return workflow.confirm(number(review), step);
    }

    @POST
    @Needs({Role.CITY_REVIEWER, Role.PROVINCE_REVIEWER})
    @Path("/{review}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "returnReview",
            summary = "Return a review with a reason 退回",
            description = "Readings that it has changed stay as they are until another review changes them.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = ReviewRequest.StepRequest.class)))
    @APIResponse(responseCode = "404", description = "There is no such review.")
    @APIResponse(responseCode = "409", description = "It is returned, or this level or a higher one has spoken.")
    @APIResponse(responseCode = "422", description = "The step is not valid; the problem names the fields.")
    @APIResponseSchema(value = Review.class, responseCode = "200")
    public Review sendBack(@PathParam("review") String review, InputStream body) {
        ReviewRequest.StepRequest step = bodies.read(body, ReviewRequest.StepRequest.class);
        requireHolder(step.level(), step.by());
        return workflow.sendBack(number(review), step);
    }

    @GET
    @Needs(Role.READER)
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "listReviews",
            summary = "Reviews, in the order in which they were made 审核记录",
            description = "With site, from and to: the trace of the readings of that site and period.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = ReviewPage.class)))
    public Response list(
            @QueryParam("status") Review.@Nullable Status status,
            @QueryParam("site") @Nullable String site,
            @BeanParam TimeSpan span,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        Conditions conditions = new Conditions()
                .add("status = :status", "status", status)
                .add("sites contains :site", "site", site)
                .add("lastEnd >= :from", "from", span.from())
                .add("firstEnd <= :to", "to", span.to());
        return reviews.page(conditions, page).toResponse(uri);
    }

    @GET
    @Needs(Role.READER)
    @Path("/{review}")
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "getReview",
            summary = "One review with its trace 审核详情",
            description = "What was proposed or done, by whom, and every step since.")
    @APIResponse(responseCode = "404", description = "There is no such review.")
    @APIResponseSchema(value = Review.class, responseCode = "200")
    public Review get(@PathParam("review") String review) {
        long id = number(review);
        return reviews.find(id).orElseThrow(() -> ReviewWorkflow.unknown(id));
    }

    /** Whoever speaks at a level has the role of it. */
    private void requireHolder(ReviewLevel level, String by) {
        caller.require(level.role());
        caller.requireNamed("by", by);
    }

    /** No review has the number 0. */
    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
