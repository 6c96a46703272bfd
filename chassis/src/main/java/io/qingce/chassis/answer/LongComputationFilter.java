package io.qingce.chassis.answer;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Asks for the turn of a request before it is given a thread: before every filter that runs on one. */
@Singleton
public class LongComputationFilter {

    private final LongComputations computations;

    LongComputationFilter(LongComputations computations) {
        this.computations = computations;
    }

    @LongComputation
    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION)
    public void admit(ResteasyReactiveContainerRequestContext request) {
        computations.admit(request);
    }
}
