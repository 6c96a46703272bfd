package io.qingce.report.sample;

import io.qingce.report.site.DataVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static final String AT_ONCE = "PT0S";

    /** What makes two observations the same one. */
    public record Key(String site, Instant periodEnd, String averaging, DataVersion version) {}

    public Key key() {
        return new Key(site, periodEnd, averaging, version);
    }

    /** A period that ends at midnight belongs to the day before, a single sample at midnight to the day that begins. */
    public LocalDate day(ZoneId zone) {
        long back = averaging.equals(AT_ONCE) ? 0 : 1;
        return periodEnd.minusNanos(back).atZone(zone).toLocalDate();
    }

    public Sample newer(Sample other) {
        return other.revision > revision ? other : this;
    }
}
