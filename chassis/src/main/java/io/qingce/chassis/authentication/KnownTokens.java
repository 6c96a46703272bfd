package io.qingce.chassis.authentication;

import io.qingce.chassis.identity.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens that were verified a moment ago: a feed shows the same one a thousand times a second, and a signature takes longer to verify than
 * a reading to store. What is withdrawn of a key is believed for that moment longer, what expires is not.
 */
final class KnownTokens {

    static final Duration MOMENT = Duration.ofSeconds(5);

    private static final int MOST = 10_000;

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Clock clock;

    KnownTokens(Clock clock) {
        this.clock = clock;
    }

    private record Known(Principal who, Instant until) {}

    /** Whom a token is of, if it was verified a moment ago. */
    Optional<Principal> find(String token) {
        return Optional.ofNullable(known.get(token))
                .filter(each -> clock.instant().isBefore(each.until))
                .map(Known::who);
    }

    /** Remembers one for a moment, or until it expires; of too many all are forgotten. */
    Principal keep(String token, Principal who, Instant expires) {
        if (known.size() >= MOST) {
            known.clear();
        }
        Instant moment = clock.instant().plus(MOMENT);
        known.put(token, new Known(who, expires.isBefore(moment) ? expires : moment));
        return who;
    }

    int size() {
        return known.size();
    }
}
