package io.qingce.monitoring.hj212.packet;

/**
 * One value of a factor: {@code a21026-Avg=6}, or with a qualifier {@code a21026-i22004-Info=1}.
 *
 * @param qualifier what stands between the code of the factor and the last hyphen; empty as a rule
 * @param suffix what is said of the factor: Rtd, Avg, Min, Max, Cou, Flag, SampleTime, EFlag, ZsAvg, Info ...
 */
public record Field(String qualifier, String suffix, String value) {

    /** Whether this is the suffix without qualifier, whatever the case of its letters. */
    boolean isNamed(String name) {
        return qualifier.isEmpty() && suffix.equalsIgnoreCase(name);
    }

    boolean names(Field other) {
        return suffix.equalsIgnoreCase(other.suffix) && qualifier.equals(other.qualifier);
    }

    /** As sent, but for the code of the factor. */
    @Override
    public String toString() {
        return (qualifier.isEmpty() ? "" : qualifier + "-") + suffix + "=" + value;
    }
}
