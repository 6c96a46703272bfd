package io.qingce.chassis.audit;

import io.qingce.chassis.identity.Grant;
import io.qingce.chassis.identity.Principal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the trail keeps it 操作主体.
 *
 * @param roles all of theirs, separated by commas
 * @param grants those by which the request was let in
 * @param address from which it came
 */
record Actor(
        String subject,
        String name,
        String roles,
        String grants,
        @Nullable String address) {

    /** Texts of the grants that came lately: the same few come again and again. */
    private static final Map<List<Grant>, String> ROLES = new ConcurrentHashMap<>();

    private static final Map<List<Grant>, String> GRANTS = new ConcurrentHashMap<>();

    private static final int MOST = 1_000;

    static Actor of(Principal principal, List<Grant> used, @Nullable String address) {
        return new Actor(
                principal.subject(),
                principal.name(),
                text(ROLES, principal.grants(), grant -> grant.role().code()),
                text(GRANTS, used, Grant::text),
                address);
    }

    private static String text(Map<List<Grant>, String> known, List<Grant> grants, Function<Grant, String> text) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                grants, unknown -> grants.stream().map(text).distinct().sorted().collect(Collectors.joining(",")));
    }
}
