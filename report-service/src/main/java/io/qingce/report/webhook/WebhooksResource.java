package io.qingce.report.webhook;

import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.plan.Plans;
import io.qingce.report.scope.AskedScope;
import io.qingce.report.scope.RegionScope;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Subscriptions to changes of attainment and alarms (变动通知订阅). */
@Tag(name = "webhooks", description = "通知订阅")
@Path("/api/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown subscription or message")
@APIResponse(
        responseCode = "422",
        description = "An address, a secret or a name cannot be used; the violations name it")
public class WebhooksResource {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Door door;
    private final WebhookConfig config;
    private final Plans plans;
    private final AskedScope scope;
    private final Clock clock;

    WebhooksResource(
            Webhooks webhooks,
            Deliveries deliveries,
            Door door,
            WebhookConfig config,
            Plans plans,
            AskedScope scope,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.door = door;
        this.config = config;
        this.plans = plans;
        this.scope = scope;
        this.clock = clock;
    }

    /** All subscriptions. */
    @GET
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Scoped
    @Operation(summary = "Subscriptions to changes and alarms (通知订阅)", description = "All subscriptions.")
    @APIResponseSchema(value = WebhookResponse.WebhookList.class, responseCode = "200")
    public WebhookResponse.WebhookList list() {
        return new WebhookResponse.WebhookList(
                webhooks.held(scope.asked()).stream().map(WebhookResponse::of).toList());
    }

    /** Makes a subscription; the answer holds the secret, which is never shown again. */
    @POST
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Scoped
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Subscribe to changes and alarms (新增订阅)",
            description = "Makes a subscription; the answer holds the secret, which is never shown again.")
    @APIResponseSchema(value = WebhookResponse.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "There are too many subscriptions, in all or for this host")
    public Response subscribe(@Nullable WebhookRequest request) {
        RegionScope held = scope.asked();
        Subscription wanted = Subscription.of(request);
        wanted.plans().forEach(plan -> plans.requireHeld(held, plan));
        Webhook made = door.add(wanted, held);
        return Response.created(URI.create("/api/webhooks/" + made.id()))
                .entity(WebhookResponse.made(made))
                .build();
    }

    /** Changes the secret; for a while messages are signed by the former one as well. The answer holds the new one, once. */
    @POST
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Scoped
    @Path("/{webhook}/secret")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Change the secret (更换签名密钥); the former one signs as well for a while",
            description = "Changes the secret; for a while messages are signed by the former one as well. The "
                    + "answer holds the new one, once.")
    @APIResponseSchema(value = WebhookResponse.class, responseCode = "200")
    public WebhookResponse changeSecret(long webhook, @Nullable SecretRequest request) {
        webhooks.requireHeld(scope.asked(), webhook);
        Secret secret =
                Subscription.secret(request == null ? null : request.secret()).orElseGet(door::madeUp);
        return webhooks.changeSecret(webhook, secret, clock.instant().plus(config.formerSecret()))
                .map(WebhookResponse::made)
                .orElseThrow(() -> unknown(webhook));
    }

    /** @param secret the new secret; made up if absent */
    public record SecretRequest(@Nullable String secret) {}

    /** Ends a subscription with everything that waits for it. */
    @DELETE
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Scoped
    @Path("/{webhook}")
    @Transactional
    @Operation(
            summary = "End a subscription (删除订阅)",
            description = "Ends a subscription with everything that waits for it.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void unsubscribe(long webhook) {
        webhooks.requireHeld(scope.asked(), webhook);
        if (!webhooks.remove(webhook)) {
            throw unknown(webhook);
        }
    }

    /** Pauses or resumes a subscription. */
    @PUT
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Scoped
    @Path("/{webhook}/active")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Pause or resume a subscription (停用或启用订阅): body true or false",
            description = "Pauses or resumes a subscription.")
    @APIResponse(responseCode = "204", description = "Done")
    public void activate(long webhook, @Nullable Boolean active) {
        webhooks.requireHeld(scope.asked(), webhook);
        if (active == null) {
            throw refused(422, "active", "missing", Words.both("请求体为true或false。", "The body is true or false."));
        }
        if (!webhooks.activate(webhook, active)) {
            throw unknown(webhook);
        }
    }

    /** The messages of a subscription in a state, newest first; DEAD is the dead-letter list. */
    @GET
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Scoped
    @Path("/{webhook}/deliveries")
    @Operation(
            summary = "Messages of a subscription: WAITING, DELIVERED or DEAD 死信 (投递记录)",
            description = "The messages of a subscription in a state, newest first; DEAD is the dead-letter list.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeliveryPage.class)))
    public Response deliveries(
            long webhook,
            @QueryParam("state") @DefaultValue("DEAD") String state,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        webhooks.requireHeld(scope.asked(), webhook);
        if (webhooks.find(webhook).isEmpty()) {
            throw unknown(webhook);
        }
        Delivery.State wanted = Arrays.stream(Delivery.State.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElseThrow(() -> refused(
                        400,
                        "state",
                        "unknown-name",
                        Words.both("可选WAITING、DELIVERED、DEAD。", "One of WAITING, DELIVERED, DEAD.")));
        return Page.of(deliveries.list(webhook, wanted, page), page, Delivery::id)
                .map(WebhookResponse.DeliveryResponse::of)
                .toResponse(uri);
    }

    /** One page of messages; describes what {@link Page} sends. */
    record DeliveryPage(
            List<WebhookResponse.DeliveryResponse> items,
            @Nullable String next) {}

    /** Tries a message again that was given up. */
    @POST
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Scoped
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Path("/{webhook}/deliveries/{delivery}/retry")
    @Transactional
    @Operation(summary = "Deliver a dead letter again (重新投递)", description = "Tries a message again that was given up.")
    @APIResponse(responseCode = "202", description = "It is due again")
    public Response retry(long webhook, long delivery) {
        webhooks.requireHeld(scope.asked(), webhook);
        if (!deliveries.revive(webhook, delivery)) {
            throw new ProblemException(
                    404,
                    "unknown-delivery",
                    "Unknown message",
                    Words.both(
                            "订阅" + webhook + "没有死信" + delivery + "。",
                            "No dead letter " + delivery + " of " + webhook + "."));
        }
        return Response.accepted().build();
    }

    private static ProblemException unknown(long webhook) {
        return new ProblemException(
                404,
                "unknown-webhook",
                "Unknown subscription",
                Words.both("没有订阅" + webhook + "。", "No subscription " + webhook + "."));
    }

    private static ProblemException refused(int status, String field, String reason, String detail) {
        return new ProblemException(
                status,
                "invalid-request",
                Words.both("有取值不被接受。", "A value is not allowed."),
                List.of(Violation.of(field, reason, detail)));
    }
}
