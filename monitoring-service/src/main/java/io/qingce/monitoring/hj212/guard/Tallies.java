package io.qingce.monitoring.hj212.guard;

import io.qingce.monitoring.ingest.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;

/** How often each of many has failed lately, and who is locked out for it. Bounded; not for several threads. */
final class Tallies<K> {

    private final Limits limits;
    private final Map<K, Tally> tallies;

    /**
     * What is too often, and what follows.
     *
     * @param failures the failure that locks out
     * @param window after so long without a failure, counting begins anew
     * @param lockOut length of the first lock-out; each that follows before it is forgotten is twice as long
     * @param longest length of a lock-out at most; after so long without another its length is forgotten
     * @param keys how many are remembered
     */
    record Limits(int failures, Duration window, Duration lockOut, Duration longest, int keys) {}

    private static final class Tally {
        private int failures;
        private int lockOuts;
        private Instant last;
        private Instant until;

        Tally(Instant now) {
            this.last = now;
            this.until = now;
        }
    }

    Tallies(Limits limits) {
        this.limits = limits;
        this.tallies = Recent.ofAtMost(limits.keys());
    }

    boolean isLockedOut(K key, Instant now) {
        Tally tally = tallies.get(key);
        return tally != null && !isClockSetBack(tally, now) && now.isBefore(tally.until);
    }

    /** Counts a failure, and says whether it locks out. */
    boolean add(K key, Instant now) {
        Tally tally = current(key, now);
        tally.last = now;
        tally.failures++;
        if (tally.failures < limits.failures()) {
            return false;
        }
        tally.until = now.plus(doubled(limits.lockOut(), tally.lockOuts, limits.longest()));
        tally.lockOuts++;
        tally.failures = limits.failures() - 1;
        return true;
    }

    /** Failures that are remembered. */
    int failures(K key) {
        Tally tally = tallies.get(key);
        return tally == null ? 0 : tally.failures;
    }

    void forget(K key) {
        tallies.remove(key);
    }

    void forgetIf(Predicate<K> which) {
        tallies.keySet().removeIf(which);
    }

    int size() {
        return tallies.size();
    }

    /** A length, doubled so many times, but not beyond the longest. */
    static Duration doubled(Duration first, int times, Duration longest) {
        Duration length = first;
        for (int i = 0; i < times && length.compareTo(longest) < 0; i++) {
            length = length.multipliedBy(2);
        }
        return length.compareTo(longest) < 0 ? length : longest;
    }

    private Tally current(K key, Instant now) {
        Tally known = tallies.get(key);
        if (known == null || isClockSetBack(known, now) || !now.isBefore(quiet(known, limits.longest()))) {
            Tally begun = new Tally(now);
            tallies.put(key, begun);
            return begun;
        }
        if (!now.isBefore(quiet(known, limits.window()))) {
            known.failures = 0;
        }
        return known;
    }

    /** When it will have been quiet for so long. */
    private static Instant quiet(Tally tally, Duration length) {
        return (tally.last.isAfter(tally.until) ? tally.last : tally.until).plus(length);
    }

    /** What was noted by a clock that went wrong locks nobody out. */
    private static boolean isClockSetBack(Tally tally, Instant now) {
        return now.isBefore(tally.last);
    }
}
