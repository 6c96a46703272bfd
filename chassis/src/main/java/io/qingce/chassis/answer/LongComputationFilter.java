package io.qingce.chassis.answer;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Asks for the turn of a request before it is given a thread: before every filter that runs on one, and after it was let in. */
@Singleton
public class LongComputationFilter {

    /** After it is known that the request may be answered at all. */
    private static final int AFTER_ACCESS = Priorities.AUTHORIZATION + 1;

    private final LongComputations computations;

    LongComputationFilter(LongComputations computations) {
        this.computations = computations;
    }

    @LongComputation
    @ServerRequestFilter(nonBlocking = true, priority = AFTER_ACCESS)
    public void admit(ResteasyReactiveContainerRequestContext request) {
        computations.admit(request);
    }
}
