package io.qingce.chassis.accesskey;

import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.openapi.Operations;
import io.qingce.chassis.paging.PageRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The keys of programs for one service; each service has keys of its own, and a place of its own under one origin. */
public abstract class AccessKeyResource {

    @Inject
    AccessKeys keys;

    @Inject
    AccessKeyTable table;

    @Inject
    AccessKeyConfig config;

    @Inject
    Caller caller;

    @Inject
    Operations operations;

    @Inject
    Clock clock;

    /** One page of keys. */
    @Schema(name = "AccessKeyPage")
    record AccessKeyPage(
            List<AccessKeyResponse> items, @Nullable String next) {}

    /** All keys, the newest first. */
    @GET
    @Needs(Role.SECURITY_ADMINISTRATOR)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keys of programs, the newest first (接口密钥)",
            description = "Those that live and those that do not, without their secrets.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = AccessKeyPage.class)))
    public Response list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return table.page(page)
                .map(key -> AccessKeyResponse.of(key, keys.terms(key), clock.instant(), null))
                .toResponse(uri);
    }

    /** Makes a key. */
    @POST
    @Needs(Role.SECURITY_ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a key for a program (新增接口密钥)",
            description =
                    "The answer holds the key, which is never shown again. It is shown as a token is: "
                            + "`Authorization: Bearer qingce_…`. Two keys of one name may live at once, so that one follows the other.")
    @APIResponseSchema(value = AccessKeyResponse.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "Two keys of this name live already, or too many in all")
    @APIResponse(responseCode = "422", description = "A value is not allowed; the violations name it")
    public Response make(@NotNull AccessKeyRequest request, @Context UriInfo uri) {
        KeyTerms terms = request.terms(clock.instant(), config.longest(), operations.names());
        ShownKey shown = keys.make(terms, caller.principal().name());
        AccessKey made = table.find(shown.id()).orElseThrow();
        return Response.created(uri.getAbsolutePathBuilder().path(shown.id()).build())
                .entity(AccessKeyResponse.of(made, terms, clock.instant(), shown.text()))
                .build();
    }

    /** Ends a key. */
    @DELETE
    @Needs(Role.SECURITY_ADMINISTRATOR)
    @Path("/{id}")
    @Operation(
            summary = "Revoke a key (撤销接口密钥)",
            description = "Within five seconds no replica lets it in; one that has ended stays as it is.")
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "404", description = "Unknown key")
    public void revoke(@PathParam("id") String id) {
        keys.revoke(id);
    }
}
