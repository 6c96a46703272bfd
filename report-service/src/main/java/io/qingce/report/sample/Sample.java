package io.qingce.report.sample;

import io.qingce.report.site.DataVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site measured at once or over anything but an air hour: a water sample, a day, a month.
 *
 * @param site site code
 * @param periodEnd end of the averaging period
 * @param averaging ISO 8601 duration; PT0S is a single sample
 * @param version real-time or reviewed
 * @param revision the higher revision wins
 * @param values parameter code to value in its canonical unit; null is missing or void
 */
public record Sample(
        String site,
        Instant periodEnd,
        String averaging,
        DataVersion version,
        long revision,
        Map<String, @Nullable BigDecimal> values) {

    /** What makes two observations the same one. */
    public record Key(String site, Instant periodEnd, String averaging, DataVersion version) {}

    public Key key() {
        return new Key(site, periodEnd, averaging, version);
    }

    public Sample newer(Sample other) {
        return other.revision > revision ? other : this;
    }
}
