package io.qingce.report.webhook;

import io.qingce.report.scope.RegionScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A subscription 订阅. */
@Entity
class Webhook {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String url;

    private String host;

    private String secret;

    @Column(name = "former_secret")
    private @Nullable String formerSecret;

    @Column(name = "former_until")
    private @Nullable Instant formerUntil;

    private String[] types;

    private String[] plans;

    private String @Nullable [] regions;

    private boolean active;

    private @Nullable String stopped;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For Hibernate. */
    protected Webhook() {}

    Webhook(Subscription wanted, RegionScope scope, Secret secret, Instant createdAt) {
        this.url = wanted.url();
        this.host = wanted.destination().host();
        this.secret = secret.text();
        this.types = wanted.types().toArray(String[]::new);
        this.plans = wanted.plans().toArray(String[]::new);
        Set<String> held = scope.regions();
        this.regions = held == null ? null : held.stream().sorted().toArray(String[]::new);
        this.active = true;
        this.createdAt = createdAt;
    }

    /** From now on this secret signs, and until then the one before as well. */
    void changeSecret(Secret next, Instant until) {
        formerSecret = secret;
        formerUntil = until;
        secret = next.text();
    }

    /** The header {@code webhook-signature}: by the secret and, for a while after a change, by the former one as well. */
    String signatures(String messageId, Instant now, String body) {
        long timestamp = now.getEpochSecond();
        String signature = secret().signature(messageId, timestamp, body);
        if (formerSecret == null || formerUntil == null || !now.isBefore(formerUntil)) {
            return signature;
        }
        return signature + " " + Secret.parse(formerSecret).signature(messageId, timestamp, body);
    }

    long id() {
        return id;
    }

    /** Where messages are posted. */
    String url() {
        return url;
    }

    /** Signs the messages; never shown again. */
    Secret secret() {
        return Secret.parse(secret);
    }

    /** Event types wanted; none means every type. */
    List<String> types() {
        return List.of(types);
    }

    /** Plans wanted; none means every plan. */
    List<String> plans() {
        return List.of(plans);
    }

    /** Full printed names of the regions of which it is told; null: of every region. */
    @Nullable
    List<String> regions() {
        return regions == null ? null : List.of(regions);
    }

    /** Whether it is told of nothing that is out of a scope. */
    boolean isWithin(RegionScope scope) {
        return !scope.isNarrow() || regions != null && Stream.of(regions).allMatch(scope::holds);
    }

    /** Whether messages are delivered; those of a pause are not made up for. */
    boolean active() {
        return active;
    }

    /** Why the service stopped it; absent unless it did. */
    @Nullable
    String stopped() {
        return stopped;
    }

    Instant createdAt() {
        return createdAt;
    }
}
