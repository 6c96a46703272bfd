package io.qingce.report.ledger;

import io.qingce.report.site.DataVersion;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One hour of one site on its way into the ledger.
 *
 * @param day the site-day that it belongs to
 * @param hour 1..24, the end of the hour; 24 is 00:00 of the next day
 * @param slot what was measured
 */
public record HourReading(SiteDay.Key day, int hour, HourSlot slot) {

    /** Finds the civil day of an hour that ends at a full hour of local time: 00:00 closes the day before. */
    public static HourReading endingAt(String site, LocalDateTime end, DataVersion version, HourSlot slot) {
        LocalDateTime start = end.minusHours(1);
        LocalDate day = start.toLocalDate();
        return new HourReading(new SiteDay.Key(site, day, version), start.getHour() + 1, slot);
    }
}
