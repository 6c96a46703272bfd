package io.qingce.chassis.identity;

import io.qingce.chassis.scope.Scope;
import java.util.Collection;
import java.util.Optional;
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
 * @param units names of the units for which a {@link Role#REPORTER} reports; null: every unit
 */
public record Grant(
        Role role, @Nullable Scope scope, @Nullable Set<String> units) {

    public Grant {
        units = units == null ? null : Set.copyOf(units);
    }

    /** A role over everything. */
    public static Grant everywhere(Role role) {
        return new Grant(role, null, null);
    }

    /**
     * Reads what {@link #text} writes: a role, the names of regions behind {@code @}, of units behind {@code /}, several with
     * {@code +}.
     *
     * @param regions know what lies below those that are named
     * @return empty if it names none of the roles
     */
    public static Optional<Grant> of(String text, Regions regions) {
        String[] units = text.strip().split("/", 2);
        String[] where = units[0].split("@", 2);
        Scope scope = where.length < 2 ? null : new Scope(regions.with(names(where[1])), Set.of());
        return Role.of(where[0]).map(role -> new Grant(role, scope, units.length < 2 ? null : names(units[1])));
    }

    /** None if nothing is named, which is nowhere, not everywhere. */
    private static Set<String> names(String text) {
        return Stream.of(text.split("\\+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether it allows what asks for one of these roles. */
    public boolean allows(Collection<Role> asked) {
        return asked.stream().anyMatch(role::includes);
    }

    /** As it is written into trails: {@code city-reviewer@焦作市}, {@code reporter@焦作市/市生态环境局}, {@code signer}. */
    public String text() {
        String where = scope == null ? "" : '@' + joined(Stream.of(scope.regions(), scope.sites()));
        return role.code() + where + (units == null ? "" : '/' + joined(Stream.of(units)));
    }

    private static String joined(Stream<Set<String>> names) {
        return names.flatMap(each -> new TreeSet<>(each).stream()).collect(Collectors.joining("+"));
    }
}
