package io.qingce.chassis.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who acts 操作主体.
 *
 * @param subject identifies them for ever and among all issuers, such as {@code https://id.example/realms/henan#1f0c…} or {@code key:7Q2…};
 *     who is one and who another is told by it alone
 * @param name as it is shown to people
 * @param credential what they have shown
 * @param secondFactor whether that took more than a password, as signing and administration may demand
 * @param grants what they may
 */
public record Principal(
        String subject, String name, Credential credential, boolean secondFactor, List<Grant> grants) {

    public Principal {
        grants = List.copyOf(grants);
    }

    /** Whoever calls a service of this machine while authentication is off: may do everything, is called as they say. */
    public static Principal local(String name) {
        return new Principal(
                "local:" + name,
                name,
                Credential.LOCAL,
                true,
                Stream.of(Role.values()).map(Grant::everywhere).toList());
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
