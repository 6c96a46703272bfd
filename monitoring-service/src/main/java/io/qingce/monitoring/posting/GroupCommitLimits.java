package io.qingce.monitoring.posting;

import java.time.Duration;

/**
 * How much is stored together, and how much may wait for it.
 *
 * @param waiting items that may wait; further ones are refused
 * @param together items of one transaction at most
 * @param lanes transactions under way at once
 * @param patience how long a caller waits for his commit before he is told to try again
 */
public record GroupCommitLimits(int waiting, int together, int lanes, Duration patience) {

    public GroupCommitLimits {
        if (waiting < 1 || together < 1 || lanes < 1) {
            throw new IllegalArgumentException("nothing could ever be stored: " + waiting + ", " + together);
        }
    }
}
