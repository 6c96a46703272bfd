package io.qingce.load.chaos;

import io.qingce.load.fault.FaultKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which fault comes in which round: every kind once in random order, then again in another. The same seed gives the same. */
final class Schedule {

    /**
     * What happens in a round.
     *
     * @param seed of everything that is random within it
     */
    record Turn(int round, FaultKind fault, long seed) {}

    private Schedule() {}

    static List<Turn> of(int rounds, long seed, List<FaultKind> kinds) {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("no kind of fault is left");
        }
        Random random = new Random(seed);
        List<Turn> turns = new ArrayList<>();
        List<FaultKind> left = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            if (left.isEmpty()) {
                left.addAll(kinds);
                Collections.shuffle(left, random);
            }
            turns.add(new Turn(round, left.remove(left.size() - 1), random.nextLong()));
        }
        return turns;
    }
}
