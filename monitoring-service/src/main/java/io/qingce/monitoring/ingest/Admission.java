package io.qingce.monitoring.ingest;

import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Sent;
import io.qingce.standards.parameter.Medium;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a single reading must be like to be taken in. Every refusal names the field, so that the sender can mend the item
 * and send it again whole: one bad value refuses its item, never the items beside it.
 */
final class Admission {

    /** Codes for "no value" that loggers and national platforms write into number fields. */
    private static final int DECIMALS = 6;

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
     * Checks a number in the unit in which the parameter is kept.
     *
     * @throws UnfitItemException unreadable-number, negative-concentration
     */
    Reading reading(String field, Parameter parameter, BigDecimal number, List<String> flags) {
        return reading(field, parameter, number, flags, null);
    }

    /**
     * Checks a number and says what counts: nothing if it is a code for "no value" or flagged as invalid, zero if it is noise
     * of the instrument below zero, half of the detection limit if it is flagged as one, else the number in the unit in which the parameter is kept.
     *
     * @param unit in which it is; null: that in which the parameter is kept
     * @throws UnfitItemException unreadable-number, negative-concentration, unknown-unit
     */
    Reading reading(String field, Parameter parameter, BigDecimal number, List<String> flags, @Nullable SentUnit unit) {
        if (isMissingCode(number)) {
            return new Reading(null, flags);
        }
        BigDecimal kept = unit == null ? number : unit.convert(field, parameter, number);
        Sent sent = new Sent(number, unit == null ? null : unit.symbol());
        if (QualityFlag.invalidates(flags)) {
            return new Reading(null, flags, Reading.isWritable(number) ? sent : null);
        }
        if (!Reading.isWritable(kept)) {
            throw new UnfitItemException(
                    field, "unreadable-number", "A value has at most 6 digits before and 6 after the point.");
        }
        if (kept.signum() < 0 && !parameter.mayBeNegative()) {
            return noise(field, parameter, kept, flags, sent);
        }
        if (flags.contains(QualityFlag.BELOW_DETECTION.name()) && parameter.medium() == Medium.WATER) {
            return new Reading(half(kept), flags, sent);
        }
        return new Reading(kept, flags, unit == null || !unit.changes(parameter) ? null : sent);
    }

    /** With at most the decimals that can be kept. */
    private static BigDecimal half(BigDecimal limit) {
        BigDecimal half = limit.multiply(new BigDecimal("0.5"));
        return half.scale() <= DECIMALS ? half : half.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private Reading noise(String field, Parameter parameter, BigDecimal kept, List<String> flags, Sent sent) {
        if (kept.compareTo(lowest(parameter)) < 0) {
            throw new UnfitItemException(
                    field,
                    "negative-concentration",
                    kept.toPlainString() + " cannot be a value of " + parameter.code()
                            + "; write null where there is none.");
        }
        List<String> all = new ArrayList<>(flags);
        all.add(QualityFlag.NOISE.name());
        return new Reading(BigDecimal.ZERO, all, sent);
    }

    private static boolean isMissingCode(BigDecimal number) {
        return Reading.isWritable(number)
                && MISSING_CODES.contains(Reading.of(number).value());
    }

    private BigDecimal lowest(Parameter parameter) {
        boolean micrograms = parameter.medium() == Medium.AIR && parameter != Parameter.CO;
        return micrograms ? lowestMicrograms : lowestMicrograms.movePointLeft(3);
    }
}
