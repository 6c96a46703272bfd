package io.qingce.report.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A record that cannot be understood; never changed. */
@Entity
@Immutable
@Table(name = "refused_event")
class RefusedEvent {

    /** Where it came from: topic, partition and offset. */
    @Embeddable
    record Key(
            String topic,
            int partition,
            @Column(name = "record") long offset) {}

    @EmbeddedId
    private Key place;

    private @Nullable String key;

    /** The bytes as they came. */
    private byte @Nullable [] payload;

    private String reason;

    @Column(name = "refused_at")
    private Instant refusedAt;

    /** For Hibernate. */
    protected RefusedEvent() {}

    /** @param reason why it cannot be understood */
    RefusedEvent(ConsumerRecord<String, byte[]> record, String reason, Instant now) {
        this.place = new Key(record.topic(), record.partition(), record.offset());
        this.key = record.key() == null ? null : keepable(record.key());
        this.payload = record.value();
        this.reason = keepable(reason);
        this.refusedAt = now;
    }

    /** No text of the database holds the character 0. */
    private static String keepable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    Key place() {
        return place;
    }
}
