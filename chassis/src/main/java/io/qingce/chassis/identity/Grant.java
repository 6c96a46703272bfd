package io.qingce.chassis.identity;

import io.qingce.chassis.scope.Scope;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A role, and what it holds of 授权.
 *
 * @param role what may be done
 * @param scope the regions, with all that lies below them, and the sites of which; null: everything
 * @param units names of the units for which a {@link Role#REPORTER} reports; empty for others
 */
public record Grant(Role role, @Nullable Scope scope, Set<String> units) {

    public Grant {
        units = Set.copyOf(units);
    }

    /** A role over everything. */
    public static Grant everywhere(Role role) {
        return new Grant(role, null, Set.of());
    }

    /** Whether it allows what asks for one of these roles. */
    public boolean allows(Collection<Role> asked) {
        return asked.stream().anyMatch(role::includes);
    }

    /** As it is written into trails: {@code city-reviewer@焦作市}, {@code reporter@焦作市/市生态环境局}, {@code signer}. */
    public String text() {
        String where = scope == null ? "" : '@' + joined(Stream.of(scope.regions(), scope.sites()));
        return role.code() + where + (units.isEmpty() ? "" : '/' + joined(Stream.of(units)));
    }

    private static String joined(Stream<Set<String>> names) {
        return names.flatMap(each -> new TreeSet<>(each).stream()).collect(Collectors.joining("+"));
    }
}
