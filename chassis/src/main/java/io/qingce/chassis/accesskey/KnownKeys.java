package io.qingce.chassis.accesskey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.audit.AuditKeys;
import io.qingce.chassis.identity.IdentityConfig;
import io.qingce.chassis.identity.Principal;
import io.qingce.chassis.identity.Regions;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.TryLaterException;
import io.qingce.chassis.worker.Workers;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys that live, as this replica saw them a moment ago: no request asks the database. What was revoked elsewhere lets nobody in after
 * {@link #BELIEVED}, for then it was seen, or nothing is believed.
 */
@ApplicationScoped
public class KnownKeys {

    static final Duration BELIEVED = Duration.ofSeconds(5);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration NOTED = Duration.ofMinutes(1);
    private static final String PREFIX = "Bearer qingce_";
    private static final int AGAIN = 2;

    private final AccessKeyTable table;
    private final AuditKeys hashes;
    private final ObjectMapper json;
    private final Regions regions;
    private final Clock clock;
    private final Map<String, Believed> believed = new ConcurrentHashMap<>();
    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private volatile Map<String, AccessKey> live = Map.of();
    private volatile long seen = System.nanoTime() - BELIEVED.toNanos();

    KnownKeys(AccessKeyTable table, AuditKeys hashes, ObjectMapper json, IdentityConfig identity, Clock clock) {
        this.table = table;
        this.hashes = hashes;
        this.json = json;
        this.regions = new Regions(identity.below());
        this.clock = clock;
    }

    /** A key whose secret was shown, the code and the terms that it fitted, and until when it lives by them. */
    private record Believed(ShownKey shown, String hash, String terms, Instant expires, Principal who) {

        boolean is(ShownKey again, AccessKey known) {
            return hash.equals(known.hash()) && terms.equals(known.terms()) && isEqual(shown.secret(), again.secret());
        }
    }

    void start(@Observes StartupEvent started, Workers workers, AccessKeyConfig config) {
        if (config.pause().compareTo(LONGEST_PAUSE) > 0) {
            throw new IllegalStateException("qingce.access-key.pause: a revoked key would be believed for longer than "
                    + BELIEVED.toSeconds() + " s");
        }
        workers.repeat("access-keys", config.pause(), LONGEST, this::look);
        workers.repeat("access-keys-used", NOTED, LONGEST, this::note);
    }

    /** Looks which keys live; one look after another, so that none tells of what was before the last. */
    synchronized void look() {
        long before = System.nanoTime();
        Map<String, AccessKey> found = new HashMap<>();
        table.live(clock.instant()).forEach(key -> found.put(key.id(), key));
        live = found;
        seen = before;
        believed.keySet().retainAll(found.keySet());
    }

    /** Notes when keys were used. */
    void note() {
        Map<String, Instant> noted = new HashMap<>(used);
        if (!noted.isEmpty()) {
            table.used(noted);
            noted.forEach(used::remove);
        }
    }

    /** Whether a header {@code Authorization} shows a key, rather than a token. */
    public static boolean isKey(String header) {
        return header.startsWith(PREFIX);
    }

    /**
     * Whom a key in a header lets in; empty if nobody.
     *
     * @throws TryLaterException 503 while it is not known which keys live
     */
    public Optional<Principal> find(String header) {
        Optional<ShownKey> shown =
                ShownKey.of(header.substring("Bearer ".length()).strip());
        if (shown.isPresent() && System.nanoTime() - seen > BELIEVED.toNanos()) {
            throw new TryLaterException(
                    503,
                    "access-keys-unknown",
                    Words.both("暂时无法核对接口密钥，请稍后重试。", "It is not known just now which keys live; ask again soon."),
                    AGAIN);
        }
        Instant now = clock.instant();
        Optional<Principal> who = shown.flatMap(key -> Optional.ofNullable(live.get(key.id()))
                .filter(known -> known.lives(now))
                .flatMap(known -> believed(key, known))
                .filter(fits -> now.isBefore(fits.expires()))
                .map(Believed::who));
        shown.filter(key -> who.isPresent()).ifPresent(key -> used.put(key.id(), now));
        return who;
    }

    private Optional<Believed> believed(ShownKey shown, AccessKey known) {
        Believed before = believed.get(shown.id());
        if (before != null && before.is(shown, known)) {
            return Optional.of(before);
        }
        Optional<Believed> fits = hashes.mac(known.hashKey(), shown.coded(known.terms()))
                .filter(code -> isEqual(HexFormat.of().formatHex(code), known.hash()))
                .map(code -> {
                    KeyTerms terms = terms(known.terms());
                    return new Believed(
                            shown, known.hash(), known.terms(), terms.expires(), terms.principal(shown.id(), regions));
                });
        fits.ifPresent(now -> believed.put(shown.id(), now));
        return fits;
    }

    private KeyTerms terms(String text) {
        try {
            return json.readValue(text, KeyTerms.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was coded can be read", impossible);
        }
    }

    /** In a time that says nothing of how much is equal. */
    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
