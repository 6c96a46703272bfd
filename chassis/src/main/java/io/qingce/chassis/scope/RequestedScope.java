package io.qingce.chassis.scope;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scope of the request that is being answered. */
@RequestScoped
public class RequestedScope {

    private @Nullable Scope scope;

    /** Empty if nothing is out of scope. */
    public Optional<Scope> get() {
        return Optional.ofNullable(scope);
    }

    void set(Scope wanted) {
        scope = wanted;
    }
}
