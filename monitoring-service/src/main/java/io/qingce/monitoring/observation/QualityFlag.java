package io.qingce.monitoring.observation;

import java.util.Collection;
import java.util.Set;

/**
 * What the quality flags of a reading mean for it. Most only say something about a value; some say that it is none: then the
 * flag decides, not the number beside it, and the number is kept as sent only.
 */
public final class QualityFlag {

    /** 零点噪声: the instrument read slightly below zero. */
    public static final String NOISE = "NOISE";

    /** The flags of HJ 212-2017 other than N, and those of people who take a value back. */
    private static final Set<String> INVALID = Set.of(
            "STOPPED",
            "MAINTENANCE",
            "SET_BY_HAND",
            "FAULT",
            "CALIBRATION",
            "ABOVE_RANGE",
            "COMMUNICATION",
            "INVALID",
            "VOID");

    /** Flags of devices that the standard does not know: none counts until somebody says what it means. */
    private static final String OF_A_DEVICE = "DEVICE-";

    private QualityFlag() {}

    /** Whether a value with these flags does not count. */
    public static boolean invalidates(Collection<String> flags) {
        return flags.stream().anyMatch(flag -> INVALID.contains(flag) || flag.startsWith(OF_A_DEVICE));
    }
}
