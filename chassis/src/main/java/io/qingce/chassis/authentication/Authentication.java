package io.qingce.chassis.authentication;

import io.qingce.chassis.accesskey.KnownKeys;
import io.qingce.chassis.identity.Credential;
import io.qingce.chassis.identity.Grant;
import io.qingce.chassis.identity.IdentityConfig;
import io.qingce.chassis.identity.Principal;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.TryLaterException;
import io.qingce.chassis.problem.UnauthenticatedException;
import io.qingce.chassis.scope.Scope;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Says whose a request is. */
@ApplicationScoped
public class Authentication {

    private static final int AGAIN = 5;

    private final boolean on;
    private final boolean publicResults;
    private final HttpAuthenticator authenticator;
    private final Claims claims;
    private final KnownTokens known;
    private final KnownKeys keys;

    /**
     * @param on {@code off} where nobody is asked who he is: only with listeners that nothing but this machine reaches; otherwise a
     *     service needs {@code quarkus.oidc.auth-server-url}
     */
    Authentication(
            @ConfigProperty(name = "qingce.auth") boolean on,
            IdentityConfig config,
            HttpAuthenticator authenticator,
            Claims claims,
            KnownKeys keys,
            Clock clock) {
        this.on = on;
        this.publicResults = config.publicResults();
        this.authenticator = authenticator;
        this.claims = claims;
        this.keys = keys;
        this.known = new KnownTokens(clock);
    }

    /** Whether it is asked for at all. */
    boolean isOn() {
        return on;
    }

    /**
     * Whoever sends a request while authentication is off.
     *
     * @throws ProblemException 400 if a header that says who it is, or over what, cannot be read
     */
    static Principal local(MultiMap headers) {
        String name = ActorHeader.name(headers.get(ActorHeader.NAME)).orElse(null);
        String scope = headers.get(Scope.HEADER);
        return Principal.local(name, scope == null ? null : Scope.of(scope));
    }

    /** Whoever sends a request; fails with the refusal if that is not known. */
    Uni<Principal> of(RoutingContext exchange) {
        MultiMap headers = exchange.request().headers();
        if (Stream.of(ActorHeader.NAME, Scope.HEADER).anyMatch(headers::contains)) {
            return Uni.createFrom().failure(selfMade());
        }
        String shown = headers.get(HttpHeaders.AUTHORIZATION);
        if (shown == null) {
            return publicResults
                    ? Uni.createFrom().item(anybody())
                    : Uni.createFrom().failure(missing());
        }
        if (KnownKeys.isKey(shown)) {
            return Uni.createFrom().item(() -> keys.find(shown).orElseThrow(Authentication::invalid));
        }
        return known.find(shown).map(who -> Uni.createFrom().item(who)).orElseGet(() -> verified(exchange, shown));
    }

    private Uni<Principal> verified(RoutingContext exchange, String shown) {
        return authenticator
                .attemptAuthentication(exchange)
                .onItem()
                .transform(identity -> principal(identity, shown))
                .onFailure(OIDCException.class)
                .transform(away -> providerAway())
                .onFailure(AuthenticationFailedException.class)
                .transform(invalid -> invalid());
    }

    private Principal principal(@Nullable SecurityIdentity identity, String shown) {
        if (identity != null && identity.getPrincipal() instanceof OidcJwtCallerPrincipal token) {
            Instant expires = Instant.ofEpochSecond(token.getExpirationTime());
            return known.keep(shown, claims.principal(token.getClaims().getClaimsMap()), expires);
        }
        throw invalid();
    }

    private static Principal anybody() {
        return new Principal("anybody", "公众", Credential.NONE, false, List.of(Grant.everywhere(Role.VIEWER)));
    }

    private static ProblemException selfMade() {
        return new ProblemException(
                400,
                "identity-by-header",
                Words.both(
                        "已启用身份认证，不接受请求头" + ActorHeader.NAME + "和" + Scope.HEADER + "；身份与数据范围由令牌决定。",
                        "Who asks, and over what, is said by a token only: the headers " + ActorHeader.NAME + " and "
                                + Scope.HEADER + " are not taken."));
    }

    private static UnauthenticatedException missing() {
        return new UnauthenticatedException(
                "unauthenticated",
                Words.both("请在请求头Authorization中出示令牌（Bearer）。", "Show a token in the header Authorization (Bearer)."),
                "Bearer realm=\"qingce\"");
    }

    /** Why is not said: it would help to guess. */
    private static UnauthenticatedException invalid() {
        return new UnauthenticatedException(
                "invalid-token",
                Words.both(
                        "令牌或接口密钥无效：已过期、已撤销、签名不符、签发方或受众不是本系统所认，或不是令牌。请重新登录。",
                        "The token or key is not taken: it has expired or was revoked, is not signed by whom it says, is of"
                                + " another issuer or for another audience, or is none. Log in again."),
                "Bearer realm=\"qingce\", error=\"invalid_token\"");
    }

    private static TryLaterException providerAway() {
        return new TryLaterException(
                503,
                "identity-provider-away",
                Words.both("身份提供方暂不可用，请稍后重试。", "The identity provider does not answer; ask again soon."),
                AGAIN);
    }
}
