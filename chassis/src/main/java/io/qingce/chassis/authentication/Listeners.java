package io.qingce.chassis.authentication;

import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Refuses to start a service that anybody could reach and nobody would be asked by: without authentication, all that it listens on is
 * this machine's own; with it, a token is of somebody and for somebody.
 */
@ApplicationScoped
public class Listeners {

    private static final Logger LOG = Logger.getLogger(Listeners.class);

    /** Settings of addresses on which a service listens; those that a service has not are absent. */
    private static final List<String> HOSTS =
            List.of("quarkus.http.host", "quarkus.management.host", "qingce.hj212.host");

    private final Authentication authentication;
    private final Config config;
    private final OidcConfig issuers;

    Listeners(Authentication authentication, Config config, OidcConfig issuers) {
        this.authentication = authentication;
        this.config = config;
        this.issuers = issuers;
    }

    void check(@Observes StartupEvent start) {
        if (authentication.isOn()) {
            issuers.namedTenants().forEach(Listeners::requireAudience);
            return;
        }
        List<String> open = HOSTS.stream()
                .filter(setting -> config.getOptionalValue(setting, String.class)
                        .filter(host -> !isLoopback(host))
                        .isPresent())
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("qingce.auth=off is for this machine only, and these are open to others: "
                    + String.join(", ", open) + ". Set qingce.auth=on and quarkus.oidc.auth-server-url");
        }
        LOG.warn("qingce.auth=off: whoever reaches this machine may do everything");
    }

    /** Whether only this machine reaches what listens there. */
    public static boolean isLoopback(String host) {
        return host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.matches("\\[?::1]?");
    }

    private static void requireAudience(String name, OidcTenantConfig issuer) {
        if (!issuer.tenantEnabled()) {
            return;
        }
        Optional<List<String>> audience = issuer.token().audience();
        if (audience.isEmpty() || audience.get().isEmpty() || audience.get().contains("any")) {
            throw new IllegalStateException("tokens of issuer " + name
                    + " would be taken whomever they are for: set quarkus.oidc." + name + ".token.audience");
        }
        boolean known = Stream.of(issuer.authServerUrl(), issuer.publicKey()).anyMatch(Optional::isPresent);
        if (!known) {
            throw new IllegalStateException("qingce.auth=on needs an issuer of tokens: quarkus.oidc.auth-server-url");
        }
    }
}
