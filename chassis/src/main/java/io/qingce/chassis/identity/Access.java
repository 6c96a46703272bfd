package io.qingce.chassis.identity;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a request was let in by.
 *
 * @param grants those that allow it
 * @param scope what they hold of together; empty: everything
 */
public record Access(List<Grant> grants, Optional<Scope> scope) {

    /**
     * Decides whether somebody may call a method.
     *
     * @param roles any of which is enough; none: nobody may
     * @param scoped whether the method keeps to a scope. One that does not is for those only who are allowed everything: rather
     *     nothing than too much
     * @param strong roles that do nothing without a second factor
     * @throws ProblemException 401 if they may with a second factor, 403 if they may not
     */
    public static Access of(Principal who, List<Role> roles, boolean scoped, SecondFactor strong) {
        if (who.allowing(roles).isEmpty()) {
            throw withoutRole(roles);
        }
        List<Grant> grants = who.allowing(strong.enough(who, roles));
        if (grants.isEmpty()) {
            throw strong.missing();
        }
        Optional<Scope> scope = union(grants);
        if (scope.isPresent() && !scoped) {
            throw new ProblemException(
                    403,
                    "no-scopes-here",
                    Words.both("数据范围受限的用户不能使用此接口。", "Who may see a part only cannot ask for this."));
        }
        return new Access(grants, scope);
    }

    private static Optional<Scope> union(List<Grant> grants) {
        Set<String> regions = new TreeSet<>();
        Set<String> sites = new TreeSet<>();
        for (Grant grant : grants) {
            Scope scope = grant.scope();
            if (scope == null) {
                return Optional.empty();
            }
            regions.addAll(scope.regions());
            sites.addAll(scope.sites());
        }
        return Optional.of(new Scope(regions, sites));
    }

    private static ProblemException withoutRole(List<Role> roles) {
        String chinese = roles.stream()
                .map(role -> Words.of(role.words()).zh() + "（" + role.code() + "）")
                .collect(Collectors.joining("、"));
        String english = roles.stream().map(Role::code).collect(Collectors.joining(", "));
        return new ProblemException(
                403,
                "role-missing",
                roles.isEmpty()
                        ? Words.both("此接口未声明可使用的角色。", "No role is declared that may ask for this.")
                        : Words.both(
                                "此操作须具备下列角色之一：" + chinese + "。", "This needs one of these roles: " + english + "."));
    }
}
