package io.qingce.monitoring.hj212.health;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What kind of thing was odd about what a device sent, and of what.
 *
 * @param kind a {@link RefusalReason} or a {@link Deviation}
 * @param name the factor or command, as sent; empty if it is of the packet
 */
public record Trouble(Enum<?> kind, String name) {

    private static final int LONGEST = 64;

    public Trouble {
        name = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    public static Trouble of(RefusalReason reason) {
        return new Trouble(reason, "");
    }

    public static Trouble of(Deviation deviation, String name) {
        return new Trouble(deviation, name);
    }

    /** Whether a packet or a value is lost by it; else it is only told. */
    boolean isError() {
        return !(kind instanceof Deviation deviation) || deviation.isError();
    }

    /** Whether a packet is lost by it. */
    boolean isRefusal() {
        return kind instanceof RefusalReason;
    }

    /** The same of nothing in particular, for names beyond those that are counted one by one. */
    Trouble ofWhatever() {
        return new Trouble(kind, "");
    }

    /** What a person reads of a kind; of one that there is no more its name. */
    static String meaning(String kind) {
        return Stream.concat(
                        Arrays.stream(RefusalReason.values())
                                .filter(it -> it.name().equals(kind))
                                .map(RefusalReason::meaning),
                        Arrays.stream(Deviation.values())
                                .filter(it -> it.name().equals(kind))
                                .map(Deviation::meaning))
                .findFirst()
                .orElse(kind);
    }
}
