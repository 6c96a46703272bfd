package io.qingce.chassis.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The request that is being answered, as far as the trail has to know of it. */
@RequestScoped
class AuditedRequest {

    private @Nullable Supplier<AuditEntry> entry;
    private @Nullable Recording recording;
    private @Nullable String after;
    private @Nullable String made;
    private boolean letIn;
    private boolean looks;

    /**
     * Begins.
     *
     * @param what is to be recorded, made when it is needed
     * @param always whether it is recorded though it changes nothing
     */
    void begin(Supplier<AuditEntry> what, boolean always) {
        entry = what;
        recording = new Recording(() -> List.of(complete(what)), always);
    }

    /** What its transaction records; null if nothing. */
    @Nullable
    Recording recording() {
        return looks ? null : recording;
    }

    /** Whether it is on record, or somebody else sees to that. */
    boolean isDone() {
        return recording != null && recording.isDone();
    }

    /** What is to be recorded; null if nothing. */
    @Nullable
    AuditEntry entry() {
        return entry == null ? null : complete(entry);
    }

    /** That it was let in. */
    void letIn() {
        letIn = true;
    }

    boolean isLetIn() {
        return letIn;
    }

    /** That it changes nothing, though its transactions may lock what they look at. */
    void looks() {
        looks = true;
    }

    /** Which revision it leaves. */
    void left(long revision) {
        after = Long.toString(revision);
    }

    /** What it made, by its identifier. */
    void made(Object id) {
        made = id.toString();
    }

    private AuditEntry complete(Supplier<AuditEntry> what) {
        return what.get().leaving(made, after);
    }

    /** What is to be recorded, for another thread that does it; nothing, if nothing is. */
    Recording handOver() {
        if (recording == null || entry == null || looks) {
            return new Recording(List::of, false);
        }
        recording.leave();
        AuditEntry handed = complete(entry);
        return new Recording(() -> List.of(handed), false);
    }
}
