package io.qingce.chassis.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who makes the request that is being answered, and by which grants 请求方. Injected where a resource has to know. */
@RequestScoped
public class Caller {

    private @Nullable Principal principal;
    private List<Grant> grants = List.of();

    /**
     * Who it is.
     *
     * @throws IllegalStateException outside of a request, or before it was let in
     */
    public Principal principal() {
        if (principal == null) {
            throw new IllegalStateException("nobody has been let in");
        }
        return principal;
    }

    /** The grants by which the request was let in: each allows what the method of the resource needs. */
    public List<Grant> grants() {
        return grants;
    }

    void let(Principal who, List<Grant> by) {
        this.principal = who;
        this.grants = List.copyOf(by);
    }
}
