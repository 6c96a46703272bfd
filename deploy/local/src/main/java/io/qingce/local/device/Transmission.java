package io.qingce.local.device;

import java.util.List;

/**
 * What goes over the line for one hour.
 *
 * @param writes one after the other, with a moment between them
 * @param answers how many answers a correct server gives
 */
public record Transmission(List<String> writes, int answers) {

    public Transmission {
        writes = List.copyOf(writes);
    }
}
