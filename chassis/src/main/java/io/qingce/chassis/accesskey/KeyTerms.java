package io.qingce.chassis.accesskey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.identity.Credential;
import io.qingce.chassis.identity.Grant;
import io.qingce.chassis.identity.Principal;
import io.qingce.chassis.identity.Regions;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.scope.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an access key is for.
 *
 * @param name of the program that has it
 * @param regions full printed names; with sites: what lies in either
 * @param sites codes; null, and no regions: everything
 * @param operations names of the only operations that it may call; null: whatever its roles may
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyTerms(
        String name,
        Set<Role> roles,
        @Nullable Set<String> regions,
        @Nullable Set<String> sites,
        @Nullable Set<String> operations,
        Instant expires) {

    /** Whom a key with this identifier lets in. */
    Principal principal(String id, Regions below) {
        Scope scope = regions == null && sites == null ? null : new Scope(below.with(some(regions)), some(sites));
        List<Grant> grants =
                roles.stream().map(role -> new Grant(role, scope, null)).toList();
        return new Principal("key:" + id, name, Credential.KEY, false, grants, operations);
    }

    private static Set<String> some(@Nullable Set<String> named) {
        return named == null ? Set.of() : named;
    }
}
