package io.qingce.chassis.authentication;

import io.qingce.chassis.identity.AccessFilter;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.vertx.VertxResteasyReactiveRequestContext;

/** Notes whose a request is, before {@link AccessFilter} decides on it and before it is given a thread. */
@Singleton
public class AuthenticationFilter {

    private final Authentication authentication;

    AuthenticationFilter(Authentication authentication) {
        this.authentication = authentication;
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION)
    public void note(ResteasyReactiveContainerRequestContext request) {
        RoutingContext exchange =
                ((VertxResteasyReactiveRequestContext) request.getServerRequestContext()).getContext();
        if (!authentication.isOn()) {
            AccessFilter.note(request, Authentication.local(exchange.request().headers()));
            return;
        }
        request.suspend();
        authentication
                .of(exchange)
                .subscribe()
                .with(
                        who -> {
                            AccessFilter.note(request, who);
                            request.resume();
                        },
                        request::resume);
    }
}
