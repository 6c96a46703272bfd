package io.qingce.monitoring.hj212.health;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is noted of one device until it is written down. Whoever changes it holds it alone. */
public final class Sheet {

    /** Kinds and names of one device that are counted one by one. */
    private static final int MOST = 200;

    private static final int LONGEST = 200;

    private final Map<Trouble, Count> troubles = new LinkedHashMap<>();
    private @Nullable Instant seen;
    private @Nullable Instant accepted;
    private @Nullable String command;

    /** How often something was odd, and the last time. */
    record Count(long times, Instant last, String sent) {

        Count and(Count later) {
            return new Count(times + later.times, later.last, later.sent);
        }
    }

    /** A packet came with the password of its device. */
    public Sheet seen(String newCommand, Instant now) {
        seen = now;
        command = newCommand;
        return this;
    }

    /** What it uploaded is on record, or kept aside because it has no place there. */
    public Sheet accepted(Instant now) {
        accepted = now;
        return this;
    }

    /**
     * Something was odd.
     *
     * @param sent what came, or what there is to say about it; cut if it is long
     */
    public Sheet add(Trouble trouble, String sent, Instant now) {
        return add(trouble, new Count(1, now, sent.length() <= LONGEST ? sent : sent.substring(0, LONGEST)));
    }

    /** This sheet with what was noted after it. */
    Sheet and(Sheet later) {
        seen = later.seen == null ? seen : later.seen;
        command = later.command == null ? command : later.command;
        accepted = later.accepted == null ? accepted : later.accepted;
        later.troubles.forEach(this::add);
        return this;
    }

    private Sheet add(Trouble trouble, Count count) {
        boolean room = troubles.size() < MOST || troubles.containsKey(trouble);
        troubles.merge(room ? trouble : trouble.ofWhatever(), count, Count::and);
        return this;
    }

    @Nullable
    Instant seen() {
        return seen;
    }

    @Nullable
    Instant accepted() {
        return accepted;
    }

    @Nullable
    String command() {
        return command;
    }

    Map<Trouble, Count> troubles() {
        return troubles;
    }
}
