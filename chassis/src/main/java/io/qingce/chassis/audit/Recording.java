package io.qingce.chassis.audit;

import java.util.List;
import java.util.function.Supplier;

/** Something that the first transaction which changes anything records. */
public final class Recording {

    private final Supplier<List<AuditEntry>> entries;
    private final boolean always;
    private boolean done;

    /**
     * Of rows that are made when they are needed.
     *
     * @param always whether it is recorded though nothing is changed
     */
    Recording(Supplier<List<AuditEntry>> entries, boolean always) {
        this.entries = entries;
        this.always = always;
    }

    /** Of several requests: what is alike of one sender in one row. */
    public static Recording together(List<Recording> several) {
        return new Recording(
                () -> several.stream().flatMap(each -> each.entries().stream()).toList(), false);
    }

    List<AuditEntry> entries() {
        return entries.get();
    }

    boolean isDone() {
        return done;
    }

    /** Adds the rows in the running transaction. */
    void write(AuditTable table) {
        List<AuditEntry> rows = AuditEntry.together(entries.get());
        done = rows.isEmpty() || table.write(rows, always);
    }

    /** What was written is gone with its transaction. */
    void undo() {
        done = false;
    }

    /** Leaves it to somebody else. */
    void leave() {
        done = true;
    }
}
