package io.qingce.report.signoff;

import io.qingce.chassis.identity.Caller;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.scope.AskedScope;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signed figures of attainment: frozen with basis and hash, with what is known now beside them. */
@Tag(name = "sign-offs", description = "签发")
@Path("/api/attainment/sign-offs")
@Produces(MediaType.APPLICATION_JSON)
public class AttainmentSignOffResource extends SignOffResource {

    AttainmentSignOffResource(SignOffs signOffs, Signer signer, MomentFilter moment, AskedScope scope, Caller caller) {
        super(SignOff.Kind.ATTAINMENT, signOffs, signer, moment, scope, caller);
    }
}
