package io.qingce.plan.reporting.trail;

import io.qingce.chassis.precondition.Precondition;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Who changes what reporting keeps, and which revision they have seen. Use as {@code @BeanParam}. */
public class EditParameters {

    @Parameter(description = Actor.DESCRIPTION)
    @HeaderParam(Actor.HEADER)
    @Nullable
    String actor;

    @BeanParam
    Precondition seen = Precondition.none();

    /**
     * Who does this.
     *
     * @throws io.qingce.chassis.problem.ProblemException 400 if it is not said
     */
    public Actor actor() {
        return Actor.of(actor);
    }

    /** What they have seen; checked when the revision is known. */
    public Precondition seen() {
        return seen;
    }

    /** An answer whose ETag is the revision that a change left behind, or that is shown. */
    public static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, long revision) {
        return answer.tag(new EntityTag(Long.toString(revision)));
    }
}
