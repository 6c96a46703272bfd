package io.qingce.chassis.identity;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.UnauthenticatedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who has shown more than a password 双因素, and what nobody does without. */
@ApplicationScoped
public class SecondFactor {

    private final Set<Role> strong;
    private final Set<String> methods;
    private final Set<String> classes;

    SecondFactor(IdentityConfig config) {
        this.strong = config.secondFactorRoles().stream().map(Role::required).collect(Collectors.toSet());
        this.methods = config.secondFactor().amr();
        this.classes = new TreeSet<>(config.secondFactor().acr().orElse(Set.of()));
    }

    /** Whether a token says that it was shown. */
    public boolean wasShown(String acr, Collection<String> amr) {
        return classes.contains(acr) || amr.stream().anyMatch(methods::contains);
    }

    /** Those of the roles that a method asks for which do something for this principal. */
    List<Role> enough(Principal who, List<Role> roles) {
        return who.secondFactor()
                ? roles
                : roles.stream().filter(role -> !strong.contains(role)).toList();
    }

    /** The refusal for want of it (RFC 9470). */
    UnauthenticatedException missing() {
        return new UnauthenticatedException(
                "second-factor-missing",
                Words.both("此操作须以双因素方式登录。", "This needs a login with a second factor."),
                "Bearer error=\"insufficient_user_authentication\""
                        + (classes.isEmpty() ? "" : ", acr_values=\"" + String.join(" ", classes) + '"'));
    }
}
