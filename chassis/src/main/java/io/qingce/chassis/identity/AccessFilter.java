package io.qingce.chassis.identity;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Lets a request in, and notes whose it is, before it is given a thread. */
@Singleton
public class AccessFilter {

    private final Caller caller;

    AccessFilter(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION)
    public void admit(ResteasyReactiveContainerRequestContext request) {
        String said = request.getHeaderString(ActorHeader.NAME);
        Principal local = Principal.local(ActorHeader.name(said).orElse("本机"));
        caller.let(local, local.grants());
    }
}
