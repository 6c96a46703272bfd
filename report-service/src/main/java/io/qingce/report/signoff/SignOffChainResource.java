package io.qingce.report.signoff;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.verifier.FlawKind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether everything is as it was signed. */
@Tag(name = "sign-offs", description = "签发")
@Path("/api/sign-offs/verify")
@Produces(MediaType.APPLICATION_JSON)
@LongComputation
public class SignOffChainResource {

    /**
     * How all that was signed stands.
     *
     * @param unsealed how many were signed by rule 1: their figures are hashed, and the first seal holds a hash of them all
     * @param sealed how many have a seal
     * @param intact all of them are as they were signed, none is missing, put in or moved
     * @param findings what is not, each with its place
     */
    public record SignOffVerification(long unsealed, long sealed, boolean intact, List<SignOffFinding> findings) {

        /**
         * What is not as it was signed.
         *
         * @param signOff where
         * @param place JSON pointer into this sign-off
         * @param kind what is wrong there
         * @param text the same in words
         */
        public record SignOffFinding(UUID signOff, String place, FlawKind kind, String text) {}
    }

    private final SignOffChain chain;

    SignOffChainResource(SignOffChain chain) {
        this.chain = chain;
    }

    /** Looks at every sign-off and at their order. */
    @GET
    @Needs({Role.VIEWER, Role.AUDITOR})
    @Operation(
            summary = "Whether all sign-offs are as they were signed (签发核验)",
            description =
                    "Looks at every sign-off and at their order: names what was changed, and where one is missing, "
                            + "put in or moved.")
    @APIResponseSchema(value = SignOffVerification.class, responseCode = "200")
    public SignOffVerification verify() {
        return chain.verify();
    }
}
