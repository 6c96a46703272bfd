package io.qingce.report.signature;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.scope.Scoped;
import io.qingce.verifier.PublicKeys;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys by which anybody verifies what was signed. */
@Tag(name = "sign-offs", description = "签发")
@Path("/api/keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {

    private final SigningKey key;

    KeysResource(SigningKey key) {
        this.key = key;
    }

    /** The keys that verify sign-offs; the one that signs now is the first. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Operation(
            summary = "Public keys of signatures (签名公钥)",
            description = "The keys that verify sign-offs; the one that signs now is the first.")
    @APIResponseSchema(value = PublicKeys.class, responseCode = "200")
    public PublicKeys keys() {
        return key.publicKeys();
    }
}
