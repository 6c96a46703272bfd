package io.qingce.report.bulletin;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Answers with a bulletin; the ETag is its revision. */
final class BulletinAnswer {

    private BulletinAnswer() {}

    static Response of(Bulletin bulletin, List<Bulletin> errata) {
        return answer(Response.ok(), bulletin, errata);
    }

    /** One that was made. */
    static Response created(Bulletin bulletin, UriInfo uri) {
        return answer(
                Response.created(uri.getBaseUriBuilder()
                        .path("/api/bulletins")
                        .path(bulletin.id().toString())
                        .build()),
                bulletin,
                List.of());
    }

    private static Response answer(Response.ResponseBuilder answer, Bulletin bulletin, List<Bulletin> errata) {
        return answer.entity(BulletinResponse.of(bulletin, errata))
                .tag(new EntityTag(Long.toString(bulletin.revision())))
                .build();
    }
}
