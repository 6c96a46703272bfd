package io.qingce.chassis.accesskey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.audit.AuditKeys;
import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/** Makes and revokes keys. */
@ApplicationScoped
class AccessKeys {

    /** One in use, and one that follows it. */
    private static final int OF_A_NAME = 2;

    private final AccessKeyTable table;
    private final AccessKeyConfig config;
    private final KnownKeys known;
    private final AuditKeys hashes;
    private final ObjectMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessKeys(
            AccessKeyTable table,
            AccessKeyConfig config,
            KnownKeys known,
            AuditKeys hashes,
            ObjectMapper json,
            Clock clock) {
        this.table = table;
        this.config = config;
        this.known = known;
        this.hashes = hashes;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Makes a key.
     *
     * @param by name of who does
     * @return the key with its secret, which nobody knows afterwards
     * @throws ProblemException 409 if two of its name live, or too many in all
     */
    ShownKey make(KeyTerms terms, String by) {
        ShownKey shown = ShownKey.random(random);
        String text = text(terms);
        String hashKey = hashes.current();
        String hash =
                HexFormat.of().formatHex(hashes.mac(hashKey, shown.coded(text)).orElseThrow());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        QuarkusTransaction.requiringNew().run(() -> {
            table.lock();
            refuseBeyond(now, terms.name());
            table.add(
                    new AccessKey(0, shown.id(), text, hashKey, hash, terms.expires(), now, by, null, null),
                    terms.name());
            AuditTrail.made(shown.id());
        });
        known.look();
        return shown;
    }

    private void refuseBeyond(Instant now, String name) {
        if (table.count(now, Optional.of(name)) >= OF_A_NAME) {
            throw new ProblemException(
                    409,
                    "two-keys-live",
                    Words.both(
                            "“" + name + "”已有两个有效密钥，请先撤销其中一个。",
                            "Two keys of " + name + " live already; revoke one of them first."));
        }
        if (table.count(now, Optional.empty()) >= config.most()) {
            throw new ProblemException(
                    409,
                    "too-many-access-keys",
                    Words.both(
                            "有效密钥最多" + config.most() + "个，请先撤销不再需要的。",
                            "At most " + config.most() + " keys live at once; revoke one that is no longer needed."));
        }
    }

    /**
     * Ends a key: here at once, on other replicas within five seconds.
     *
     * @throws ProblemException 404 if there is none
     */
    void revoke(String id) {
        if (table.find(id).isEmpty()) {
            throw new ProblemException(
                    404, "unknown-access-key", Words.both("没有接口密钥" + id + "。", "There is no access key " + id + "."));
        }
        table.revoke(id, clock.instant());
        known.look();
    }

    /** What a key is for. */
    KeyTerms terms(AccessKey key) {
        try {
            return json.readValue(key.terms(), KeyTerms.class);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("the terms of key " + key.id() + " were changed", changed);
        }
    }

    private String text(KeyTerms terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("terms can be written", impossible);
        }
    }
}
