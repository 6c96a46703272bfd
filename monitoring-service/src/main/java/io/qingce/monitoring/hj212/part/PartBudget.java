package io.qingce.monitoring.hj212.part;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How much the unfinished packets of all connections may hold together, and those of one device over all of its own. */
public final class PartBudget {

    /** Of a connection that shares with nobody. */
    static final PartBudget UNLIMITED =
            new PartBudget(new Share(Integer.MAX_VALUE, Long.MAX_VALUE), new Share(Integer.MAX_VALUE, Long.MAX_VALUE));

    private final Share perDevice;
    private final Share inAll;
    private final ConcurrentMap<String, Share> devices = new ConcurrentHashMap<>();

    /**
     * A number of unfinished packets, and the bytes of all of their parts.
     *
     * @param packets unfinished packets
     * @param bytes of all parts held
     */
    public record Share(int packets, long bytes) {

        Share and(Share other) {
            return new Share(packets + other.packets, bytes + other.bytes);
        }

        boolean isBeyond(Share limit) {
            return packets > limit.packets || bytes > limit.bytes;
        }
    }

    /** The device that stands for all; no device number is empty. */
    private static final String ALL = "";

    public PartBudget(Share perDevice, Share inAll) {
        this.perDevice = perDevice;
        this.inAll = inAll;
    }

    /** Bytes that are held of all devices. */
    public long heldBytes() {
        return held(ALL).bytes();
    }

    /** Notes that more is held of a device; less, where the numbers are negative. */
    void hold(String device, int packets, int bytes) {
        Share more = new Share(packets, bytes);
        add(device, more);
        add(ALL, more);
    }

    boolean isExceeded(String device) {
        return held(device).isBeyond(perDevice) || held(ALL).isBeyond(inAll);
    }

    private Share held(String device) {
        return devices.getOrDefault(device, new Share(0, 0));
    }

    private void add(String device, Share more) {
        devices.compute(device, (key, held) -> {
            Share now = held == null ? more : held.and(more);
            return now.packets() == 0 && now.bytes() == 0 ? null : now;
        });
    }
}
