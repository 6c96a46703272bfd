package io.qingce.local.device;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What all devices together did so far. */
public final class Tally {

    private final AtomicLong hours = new AtomicLong();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();
    private final AtomicLong disconnected = new AtomicLong();
    private final Map<Fault, AtomicLong> faults = new EnumMap<>(Fault.class);

    Tally() {
        for (Fault each : Fault.values()) {
            faults.put(each, new AtomicLong());
        }
    }

    void hour() {
        hours.incrementAndGet();
    }

    void answer() {
        answers.incrementAndGet();
    }

    void unanswered() {
        unanswered.incrementAndGet();
    }

    void disconnected() {
        disconnected.incrementAndGet();
    }

    void fault(Fault fault) {
        faults.getOrDefault(fault, new AtomicLong()).incrementAndGet();
    }

    /** Hours that were not answered as they should have been, and were sent again. */
    public long hoursUnanswered() {
        return unanswered.get();
    }

    /** Hours that went out. */
    public long hours() {
        return hours.get();
    }

    /** One line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%d hours sent, %d answers, %d hours sent again, %d lost connections"
                .formatted(hours.get(), answers.get(), unanswered.get(), disconnected.get()));
        faults.forEach((fault, count) -> {
            if (count.get() > 0) {
                text.append(", ").append(fault).append(' ').append(count);
            }
        });
        return text.toString();
    }
}
