package io.qingce.portal.login;

import io.qingce.chassis.authentication.Listeners;
import io.qingce.chassis.identity.IdentityConfig;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The session of a browser: the tokens of the identity provider, encrypted in a cookie that is {@code HttpOnly} and {@code
 * SameSite=Lax}, and {@code Secure} over https. The platform reads and renews it.
 */
@Singleton
public class Session {

    private static final String COOKIE = "q_session";

    private final boolean on;
    private final String host;
    private final IdentityConfig identity;
    private final HttpAuthenticator authenticator;

    Session(Config config, IdentityConfig identity, HttpAuthenticator authenticator) {
        this.on = config.getValue("qingce.auth", Boolean.class);
        this.host = config.getValue("quarkus.http.host", String.class);
        this.identity = identity;
        this.authenticator = authenticator;
    }

    /** Whoever is asked nothing has to be at this machine. */
    void check(@Observes StartupEvent start) {
        if (!on && !Listeners.isLoopback(host)) {
            throw new IllegalStateException("qingce.auth=off is for this machine only, and quarkus.http.host=" + host
                    + " is open to others. Set qingce.auth=on and quarkus.oidc.auth-server-url");
        }
    }

    /** Whether anybody is asked who he is. */
    boolean isOn() {
        return on;
    }

    /** Whether a request belongs to a session, which may be over. */
    boolean isShown(RoutingContext context) {
        return on
                && context.request().cookies().stream().map(Cookie::getName).anyMatch(name -> name.startsWith(COOKIE));
    }

    /** The token of the session; empty if there is none or it is over. */
    Uni<Optional<String>> token(RoutingContext context) {
        if (!isShown(context)) {
            return Uni.createFrom().item(Optional.empty());
        }
        return authenticator
                .attemptAuthentication(context)
                .map(Session::token)
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    /** Who is logged in. */
    Uni<SessionResponse> who(RoutingContext context) {
        return token(context)
                .map(token -> token.map(shown -> SessionResponse.of(
                                shown,
                                identity.claims().name(),
                                identity.claims().grants()))
                        .orElseGet(() -> SessionResponse.nobody(on, identity.publicResults())));
    }

    private static Optional<String> token(@Nullable SecurityIdentity who) {
        return Optional.ofNullable(who)
                .map(known -> known.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken);
    }
}
