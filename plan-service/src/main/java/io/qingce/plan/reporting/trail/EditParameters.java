package io.qingce.plan.reporting.trail;

import io.qingce.chassis.precondition.Precondition;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** Which revision was seen by whoever changes what reporting keeps. Use as {@code @BeanParam}. */
public class EditParameters {

    @BeanParam
    Precondition seen = Precondition.none();

    /** What they have seen; checked when the revision is known. */
    public Precondition seen() {
        return seen;
    }

    /** An answer whose ETag is the revision that a change left behind, or that is shown. */
    public static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, long revision) {
        return answer.tag(new EntityTag(Long.toString(revision)));
    }
}
