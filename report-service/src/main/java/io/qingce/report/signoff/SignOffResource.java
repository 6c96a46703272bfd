package io.qingce.report.signoff;

import io.qingce.report.moment.MomentFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** What is answered about the sign-offs of each kind; each has a place of its own, where its figures are asked for. */
abstract class SignOffResource {

    static final String STANDING = "Signed figures beside the current ones, with every difference (签发值与现值对比)";

    private final SignOff.Kind kind;
    private final SignOffs signOffs;
    private final Signer signer;
    private final MomentFilter moment;

    SignOffResource(SignOff.Kind kind, SignOffs signOffs, Signer signer, MomentFilter moment) {
        this.kind = kind;
        this.signOffs = signOffs;
        this.signer = signer;
        this.moment = moment;
    }

    /** Freezes the figures as they are known at this moment. */
    Response freeze(SignOffRequest request, UriInfo uri) {
        SignOff signed = signer.sign(kind, request);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(signed.id().toString())
                        .build())
                .entity(SignOffSummary.of(signed))
                .build();
    }

    /** What was signed, newest first. */
    SignOffSummary.SignOffList newest() {
        return new SignOffSummary.SignOffList(
                signOffs.latest(kind).stream().map(SignOffSummary::of).toList());
    }

    /** The frozen figures, and what differs with what is known now. */
    SignOffResponse compare(UUID id, UriInfo uri) {
        return signer.standing(moment.asked(uri), kind, id);
    }
}
