package io.qingce.chassis.authentication;

import io.qingce.chassis.identity.Credential;
import io.qingce.chassis.identity.Grant;
import io.qingce.chassis.identity.IdentityConfig;
import io.qingce.chassis.identity.Principal;
import io.qingce.chassis.identity.Regions;
import io.qingce.chassis.identity.SecondFactor;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a principal of the claims of a token that was verified. */
@Singleton
class Claims {

    private final IdentityConfig config;
    private final Regions regions;
    private final SecondFactor secondFactor;

    Claims(IdentityConfig config, SecondFactor secondFactor) {
        this.config = config;
        this.regions = new Regions(config.below());
        this.secondFactor = secondFactor;
    }

    /**
     * Whom a token is of.
     *
     * @param claims texts, numbers, lists and maps, plain or as values of JSON; issuer and subject are among them
     * @throws ProblemException 403 if they join what must be apart
     */
    Principal principal(Map<String, Object> claims) {
        String subject = claims.get("iss") + "#" + claims.get("sub");
        String name = texts(found(claims, config.claims().name())).stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(subject);
        List<Grant> grants = texts(found(claims, config.claims().grants())).stream()
                .flatMap(text -> Grant.of(text, regions).stream())
                .toList();
        boolean shown = secondFactor.wasShown(String.valueOf(claims.get("acr")), texts(claims.get("amr")));
        Principal who = new Principal(subject, name, Credential.TOKEN, shown, grants);
        if (who.joinsAdministrators() && !config.joinedAdministrators()) {
            throw joined();
        }
        return who;
    }

    private static ProblemException joined() {
        return new ProblemException(
                403,
                "joined-administrators",
                Words.both(
                        "同一账号不得兼任系统、安全、审计管理员中的两类（三权分立）。",
                        "One account is not administrator of two kinds: of the system, of security, of the audit"
                                + " trail."));
    }

    /** A claim of this name, or what it leads to; the name of a claim may have a slash of its own. */
    private static @Nullable Object found(Map<?, ?> claims, String name) {
        int slash = name.indexOf('/');
        if (claims.containsKey(name) || slash < 0) {
            return claims.get(name);
        }
        return claims.get(name.substring(0, slash)) instanceof Map<?, ?> inner
                ? found(inner, name.substring(slash + 1))
                : null;
    }

    /** The texts of a list, or the only one; what is no text says nothing. */
    private static List<String> texts(@Nullable Object claim) {
        Collection<?> items = claim instanceof Collection<?> list ? list : claim == null ? List.of() : List.of(claim);
        return items.stream()
                .map(item -> item instanceof JsonString text ? text.getString() : item)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }
}
