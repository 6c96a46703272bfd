package io.qingce.local.device;

import java.time.Duration;
import java.util.List;

/**
 * How the simulated devices go about it.
 *
 * @param faults which of them occur
 * @param share of the hours on which one of them occurs, 0 to 1
 * @param pace between two hours
 * @param patience for an answer; HJ 212 says 10 s
 */
public record Behaviour(List<Fault> faults, double share, Duration pace, Duration patience) {

    public Behaviour {
        faults = List.copyOf(faults);
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + share);
        }
    }
}
