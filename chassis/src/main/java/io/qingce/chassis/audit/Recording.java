package io.qingce.chassis.audit;

import io.qingce.chassis.database.Change;
import java.util.List;
import java.util.function.Supplier;

/** Something that the first transaction which changes anything records. */
public final class Recording {

    private final Supplier<List<AuditEntry>> entries;
    private final boolean always;
    private boolean done;
    private boolean refused;

    /**
     * Of rows that are made when they are needed.
     *
     * @param always whether it is recorded though nothing is changed
     */
    Recording(Supplier<List<AuditEntry>> entries, boolean always) {
        this.entries = entries;
        this.always = always;
    }

    /** Of several requests: what is alike of one sender in one row, without those that are refused by then. */
    public static Recording together(List<Recording> several) {
        return new Recording(
                () -> several.stream()
                        .filter(each -> !each.refused)
                        .flatMap(each -> each.entries().stream())
                        .toList(),
                false);
    }

    /** Says whether what asked for it is refused: then its refusal is on record by itself. */
    public void refused(boolean whether) {
        refused = whether;
    }

    List<AuditEntry> entries() {
        return entries.get();
    }

    boolean isDone() {
        return done;
    }

    /** Adds the rows in the running transaction. */
    void write(AuditTable table) {
        List<AuditEntry> rows = rows();
        done = rows.isEmpty() || table.write(rows, always);
    }

    /** Adds the rows with other changes of the running transaction. */
    Change written() {
        List<AuditEntry> rows = rows();
        done = true;
        return rows.isEmpty() ? Change.NONE : AuditTable.insertion(rows, true);
    }

    private List<AuditEntry> rows() {
        return AuditEntry.together(entries.get());
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
