package io.qingce.report.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One message to one subscription. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {

    /** How far a delivery has come. */
    enum State {
        /** 待投递. */
        WAITING,
        /** 已送达. */
        DELIVERED,
        /** 死信: every attempt failed. */
        DEAD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long webhook;

    private String type;

    private String payload;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "next_attempt")
    private Instant nextAttempt;

    @Column(name = "last_answer")
    private @Nullable String lastAnswer;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For Hibernate. */
    protected Delivery() {}

    /** Its number; the same at every attempt, so that a receiver can tell a repetition. */
    long id() {
        return id;
    }

    /** Number of the subscription. */
    long webhook() {
        return webhook;
    }

    /** Type of the event. */
    String type() {
        return type;
    }

    /** JSON document. */
    String payload() {
        return payload;
    }

    State state() {
        return state;
    }

    /** How often it was tried. */
    int attempts() {
        return attempts;
    }

    /** When it is tried again; of one that has ended, when it did. */
    Instant nextAttempt() {
        return nextAttempt;
    }

    /** What the receiver answered last, or why there was no answer. */
    @Nullable
    String lastAnswer() {
        return lastAnswer;
    }

    /** When the fact became known. */
    Instant createdAt() {
        return createdAt;
    }
}
