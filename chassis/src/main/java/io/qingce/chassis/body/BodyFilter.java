package io.qingce.chassis.body;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Gives the resources the bodies that {@link BodyGate} collected. */
@Singleton
public class BodyFilter {

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public void give(ResteasyReactiveContainerRequestContext request) {
        if (request.getServerRequestContext() instanceof ResteasyReactiveRequestContext context) {
            CollectedBody.of(context.serverRequest().unwrap(RoutingContext.class))
                    .ifPresent(body -> request.setEntityStream(body.open()));
        }
    }
}
