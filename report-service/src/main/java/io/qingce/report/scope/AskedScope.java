package io.qingce.report.scope;

import io.qingce.chassis.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** The scope of the request that is being answered; from there on it is an argument of whatever reads. */
@ApplicationScoped
public class AskedScope {

    private final Caller caller;

    AskedScope(Caller caller) {
        this.caller = caller;
    }

    /** What the grants hold of by which the request was let in. */
    public RegionScope asked() {
        return new RegionScope(caller.scope().orElse(null));
    }
}
