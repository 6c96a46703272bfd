package io.qingce.report.signoff;

import io.qingce.report.moment.MomentFilter;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Signed figures of attainment: frozen with basis and hash, with what is known now beside them. */
@Path("/api/attainment/sign-offs")
@Produces(MediaType.APPLICATION_JSON)
public class AttainmentSignOffResource extends SignOffResource {

    AttainmentSignOffResource(SignOffs signOffs, Signer signer, MomentFilter moment) {
        super(SignOff.Kind.ATTAINMENT, signOffs, signer, moment);
    }
}
