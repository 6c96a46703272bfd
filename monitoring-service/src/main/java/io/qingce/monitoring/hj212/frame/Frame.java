package io.qingce.monitoring.hj212.frame;

import java.util.Set;

/**
 * A data segment whose length and check value are right.
 *
 * @param segment the data segment 数据段: what stands between the length and the check value
 * @param deviations of its frame, without those of the line end, which may come later
 */
public record Frame(RawBytes segment, Set<Deviation> deviations) implements Framed {

    public Frame {
        deviations = Set.copyOf(deviations);
    }
}
