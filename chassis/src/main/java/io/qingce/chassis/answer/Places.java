package io.qingce.chassis.answer;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.TryLaterException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A number of places for something that stays open, shared between those who open it: nobody gets more than his share, and
 * when all are taken, who holds most gives up one to whoever holds at least two less.
 */
public final class Places {

    private static final int RETRY_SECONDS = 10;

    private final Words what;
    private final int perHolder;
    private final int inAll;
    private final Map<String, Deque<Place>> held = new HashMap<>();
    private int taken;

    /** @param what the things that are open, such as {@code long reads}: part of the refusal */
    public Places(Words what, int perHolder, int inAll) {
        this.what = what;
        this.perHolder = perHolder;
        this.inAll = inAll;
    }

    /** A place that somebody holds. */
    public final class Place implements AutoCloseable {

        private final String holder;
        private final Runnable lost;

        private Place(String holder, Runnable lost) {
            this.holder = holder;
            this.lost = lost;
        }

        /** Gives the place back; once more does nothing. */
        @Override
        public void close() {
            giveBack(this);
        }
    }

    /**
     * Takes a place.
     *
     * @param lost what to do when another takes it away
     * @throws TryLaterException 429 if the holder has its share, 503 if all places are taken and fairly so
     */
    public Place take(String holder, Runnable lost) {
        Place mine = new Place(holder, lost);
        enter(mine).ifPresent(given -> given.lost.run());
        return mine;
    }

    /** How many are taken. */
    public synchronized int taken() {
        return taken;
    }

    /** @return the place that was given up for it */
    private synchronized Optional<Place> enter(Place mine) {
        int own = held.getOrDefault(mine.holder, new ArrayDeque<>()).size();
        if (own >= perHolder) {
            throw refused(
                    429,
                    "同一来源最多同时打开" + perHolder + "个" + what.zh(),
                    "One sender may have " + perHolder + " " + what.en() + " open.");
        }
        Optional<Place> given = taken < inAll ? Optional.empty() : Optional.of(newestOfTheLargest(own));
        given.ifPresent(this::giveBack);
        held.computeIfAbsent(mine.holder, unknown -> new ArrayDeque<>()).addLast(mine);
        taken++;
        return given;
    }

    /** The newest: it has been served least. */
    private Place newestOfTheLargest(int own) {
        return held.values().stream()
                .max(Comparator.comparingInt(Deque::size))
                .filter(largest -> largest.size() > own + 1)
                .map(Deque::getLast)
                .orElseThrow(() -> refused(
                        503,
                        "同时打开的" + what.zh() + "已达上限" + inAll + "个",
                        "All " + inAll + " " + what.en() + " that may be open are."));
    }

    private synchronized void giveBack(Place place) {
        Deque<Place> own = held.get(place.holder);
        if (own != null && own.remove(place)) {
            taken--;
            if (own.isEmpty()) {
                held.remove(place.holder);
            }
        }
    }

    private static TryLaterException refused(int status, String zh, String en) {
        return new TryLaterException(
                status, "too-many-open-answers", Words.both(zh + "，请稍后重试。", en + " Try again later."), RETRY_SECONDS);
    }
}
