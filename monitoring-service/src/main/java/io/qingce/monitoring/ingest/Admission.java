package io.qingce.monitoring.ingest;

import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Parameter;
import io.qingce.monitoring.observation.Reading;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * What a single reading must be like to be taken in. Every refusal names the field, so that the sender can mend the item
 * and send it again whole: one bad value refuses its item, never the items beside it.
 */
final class Admission {

    /** Codes for "no value" that loggers and national platforms write into number fields. */
    private static final Set<BigDecimal> MISSING_CODES =
            Set.of(BigDecimal.valueOf(-99), BigDecimal.valueOf(-999), BigDecimal.valueOf(-9999));

    private final Instant now;
    private final ZoneId zone;
    private final Duration futureTolerance;
    private final Instant earliest;
    private final BigDecimal lowestMicrograms;

    Admission(IngestConfig config, Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        this.futureTolerance = config.futureTolerance();
        this.earliest = config.earliest().atStartOfDay(zone).toInstant();
        this.lowestMicrograms = config.noiseWindow().negate();
    }

    /** The zone of the agency, in which feeds without offset print their times. */
    ZoneId zone() {
        return zone;
    }

    /**
     * Checks the end of a period.
     *
     * @throws UnfitItemException future, too-old, not-on-the-hour, not-on-the-day, not-on-the-month
     */
    Instant periodEnd(String field, Instant end, Averaging averaging) {
        ZonedDateTime local = end.atZone(zone);
        if (end.isAfter(now.plus(futureTolerance))) {
            throw new UnfitItemException(field, "future", "The period ends at " + local + ", later than now.");
        }
        if (end.isBefore(earliest)) {
            throw new UnfitItemException(
                    field, "too-old", "Readings before " + earliest.atZone(zone) + " are not kept.");
        }
        if (!averaging.canEndAt(local)) {
            throw new UnfitItemException(
                    field, averaging.misfit(), "A period of " + averaging.text() + " cannot end at " + local + ".");
        }
        return end;
    }

    /**
     * Checks a number.
     *
     * @throws UnfitItemException unreadable-number, negative-concentration
     */
    Reading reading(String field, Parameter parameter, BigDecimal number, List<String> flags) {
        if (!Reading.isWritable(number)) {
            throw new UnfitItemException(
                    field, "unreadable-number", "A value has at most 6 digits before and 6 after the point.");
        }
        Reading reading = new Reading(number, flags);
        if (reading.value() != null && MISSING_CODES.contains(reading.value())) {
            return new Reading(null, flags);
        }
        if (number.compareTo(lowest(parameter)) < 0 && !parameter.mayBeNegative()) {
            throw new UnfitItemException(
                    field,
                    "negative-concentration",
                    number.toPlainString() + " cannot be a value of " + parameter.code()
                            + "; write null where there is none.");
        }
        return reading;
    }

    private BigDecimal lowest(Parameter parameter) {
        boolean micrograms = parameter.medium() == Parameter.Medium.AIR && parameter != Parameter.CO;
        return micrograms ? lowestMicrograms : lowestMicrograms.movePointLeft(3);
    }
}
