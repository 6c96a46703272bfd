package io.qingce.plan.reporting.trail;

import io.qingce.chassis.identity.Doer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change of something that is tracked: who did what, when and why, and the state that it left; never changed. */
@MappedSuperclass
public abstract class Step {

    /** What was changed, and the revision that the change made. */
    @Embeddable
    public record Key(long tracked, long revision) {}

    @EmbeddedId
    private Key key;

    private String action;

    private String state;

    private String actor;

    /** Who is one and who another; null of what was done before people were asked who they are. */
    private @Nullable String subject;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String reason;

    /** For Hibernate. */
    protected Step() {}

    /**
     * What was just done.
     *
     * @param reason why, or what it concerns
     */
    protected Step(Tracked tracked, Enum<?> action, Actor actor, Instant now, @Nullable String reason) {
        this.key = new Key(tracked.id(), tracked.revision());
        this.action = action.name();
        this.state = tracked.state().name();
        this.actor = actor.name();
        this.subject = actor.subject();
        this.recordedAt = now;
        this.reason = reason;
    }

    protected final long revision() {
        return key.revision();
    }

    protected final String action() {
        return action;
    }

    protected final String state() {
        return state;
    }

    protected final String actor() {
        return actor;
    }

    /** Who did it. */
    final Doer doer() {
        return new Doer(subject, actor);
    }

    protected final Instant recordedAt() {
        return recordedAt;
    }

    protected final @Nullable String reason() {
        return reason;
    }
}
