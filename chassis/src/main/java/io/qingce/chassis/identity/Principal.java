package io.qingce.chassis.identity;

import io.qingce.chassis.scope.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts 操作主体.
 *
 * @param subject identifies them for ever and among all issuers, such as {@code https://id.example/realms/henan#1f0c…} or {@code key:7Q2…};
 *     who is one and who another is told by it alone
 * @param name as it is shown to people
 * @param credential what they have shown
 * @param secondFactor whether that took more than a password, as signing and administration may demand
 * @param grants what they may
 * @param operations names of the only operations that they may call of these; null: all
 */
public record Principal(
        String subject,
        String name,
        Credential credential,
        boolean secondFactor,
        List<Grant> grants,
        @Nullable Set<String> operations) {

    private static final String UNNAMED = "local:";
    private static final List<Grant> EVERYTHING =
            Stream.of(Role.values()).map(Grant::everywhere).toList();

    public Principal {
        grants = List.copyOf(grants);
        operations = operations == null ? null : Set.copyOf(operations);
    }

    /** Whoever may call whatever the grants allow. */
    public Principal(String subject, String name, Credential credential, boolean secondFactor, List<Grant> grants) {
        this(subject, name, credential, secondFactor, grants, null);
    }

    /**
     * Whoever calls a service of this machine while authentication is off: may do everything.
     *
     * @param name as they say; null: they say nothing
     */
    public static Principal local(@Nullable String name) {
        return local(name, null);
    }

    /** The same, over a part of everything; null: all of it. */
    public static Principal local(@Nullable String name, @Nullable Scope scope) {
        return new Principal(
                name == null ? UNNAMED : UNNAMED + name,
                name == null ? "本机" : name,
                Credential.LOCAL,
                true,
                scope == null
                        ? EVERYTHING
                        : Stream.of(Role.values())
                                .map(role -> new Grant(role, scope, null))
                                .toList());
    }

    /** Whether it is said who it is; only on this machine it may not be. */
    public boolean isNamed() {
        return !subject.equals(UNNAMED);
    }

    /** Whether they are administrator of two kinds, who would look after themselves 三权分立. */
    public boolean joinsAdministrators() {
        return roles().stream().filter(Role::isAdministrator).count() > 1;
    }

    /** Whether they may call an operation of this name at all. */
    public boolean mayCall(String operation) {
        return operations == null || operations.contains(operation);
    }

    /** The roles, without what they include. */
    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    /** The grants that allow what asks for one of these roles; none: it is not allowed. */
    public List<Grant> allowing(Collection<Role> asked) {
        return grants.stream().filter(grant -> grant.allows(asked)).toList();
    }
}
