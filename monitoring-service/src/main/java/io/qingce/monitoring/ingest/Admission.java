package io.qingce.monitoring.ingest;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.language.Words;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Sent;
import io.qingce.monitoring.remark.RemarkReason;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.standards.parameter.Medium;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is measured must be like this to be taken in, whatever the feed. Every refusal names the field, so that the sender can mend
 * the item and send it again: one bad value costs that value, a bad time or site its item, never the items beside it.
 */
public final class Admission {

    /** Codes for "no value" that loggers and national platforms write into number fields. */
    private static final Set<BigDecimal> MISSING_CODES =
            Set.of(BigDecimal.valueOf(-99), BigDecimal.valueOf(-999), BigDecimal.valueOf(-9999));

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Instant now;
    private final ZoneId zone;
    private final Duration futureTolerance;
    private final Instant earliest;
    private final BigDecimal lowestMicrograms;
    private final Remarks remarks = new Remarks();

    /** A value that is not taken. */
    private record Refusal(Measured.Value value, UnfitItemException why) {}

    public Admission(IngestConfig config, Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        this.futureTolerance = config.futureTolerance();
        this.earliest = config.earliest().atStartOfDay(zone).toInstant();
        this.lowestMicrograms = config.noiseWindow().negate();
    }

    /** The zone of the agency, in which feeds without offset print their times. */
    public ZoneId zone() {
        return zone;
    }

    /** What there is to say about the feed, so far. */
    public Remarks remarks() {
        return remarks;
    }

    /**
     * The next item of a feed: what it measured, or why it is not taken.
     *
     * @param line physical line of a text, from 1
     * @param reading reads the item; may refuse it
     */
    public Item item(int index, @Nullable Integer line, Supplier<Measured> reading) {
        remarks.at(index, line);
        try {
            return new Item.Read(index, line, admit(reading.get()));
        } catch (UnfitItemException unfit) {
            return new Item.Refused(ItemOutcome.rejected(index, line, unfit.field(), unfit.reason(), unfit.detail()));
        }
    }

    /**
     * What is measured, as the record takes it.
     *
     * @throws UnfitItemException naming the field that is wrong; that of the first value if none of them is taken
     */
    Observation admit(Measured measured) {
        checkPeriod(measured);
        Map<Parameter, Reading> readings = new EnumMap<>(Parameter.class);
        List<Refusal> refusals = new ArrayList<>(0);
        measured.values()
                .forEach((parameter, value) ->
                        readings.put(parameter, reading(measured.fields(), parameter, value, refusals)));
        if (!refusals.isEmpty() && refusals.size() == readings.size()) {
            throw refusals.get(0).why();
        }
        refusals.forEach(this::remark);
        return new Observation(
                new ObservationKey(measured.site(), measured.periodEnd(), measured.averaging(), measured.version()),
                readings);
    }

    /** Whether the record takes a value, and not only what was sent beside none. */
    public boolean takes(Measured.Fields fields, Parameter parameter, Measured.Value value) {
        List<Refusal> refusals = new ArrayList<>(0);
        reading(fields, parameter, value, refusals);
        return refusals.isEmpty();
    }

    /**
     * Checks the end of the period; of values there may be none.
     *
     * @throws UnfitItemException future, too-old, not-on-the-minute, not-on-the-hour, not-on-the-day, not-on-the-month
     */
    public void checkPeriod(Measured measured) {
        Averaging averaging = measured.averaging();
        Instant end = measured.periodEnd();
        ZonedDateTime local = end.atZone(zone);
        if (end.isAfter(now.plus(futureTolerance))) {
            throw misfit(
                    measured,
                    "future",
                    Words.both(
                            "监测时段止于" + local.toOffsetDateTime() + "，晚于现在。",
                            "The period ends at " + local.toOffsetDateTime() + ", later than now."));
        }
        if (end.isBefore(earliest)) {
            OffsetDateTime since = earliest.atZone(zone).toOffsetDateTime();
            throw misfit(
                    measured,
                    "too-old",
                    Words.both("不保存" + since + "以前的数据。", "Readings before " + since + " are not kept."));
        }
        if (!averaging.canEndAt(local.toLocalDateTime())) {
            throw misfit(
                    measured,
                    averaging.misfit(),
                    Words.both(
                            averaging.text() + "时段不能止于" + local.toOffsetDateTime() + "。",
                            "A period of " + averaging.text() + " cannot end at " + local.toOffsetDateTime() + "."));
        }
    }

    private static UnfitItemException misfit(Measured measured, String reason, String detail) {
        return new UnfitItemException(measured.fields().ofPeriodEnd(), reason, detail);
    }

    private void remark(Refusal refusal) {
        Measured.Value value = refusal.value();
        String sent = value.unread() == null
                ? String.valueOf(value.number())
                : value.unread().sent();
        UnfitItemException why = refusal.why();
        remarks.aside(String.valueOf(why.field()), sent, why.reason(), why.detail());
    }

    /** A value that cannot be taken is none, whatever else the item has; its number is kept as sent. */
    private Reading reading(Measured.Fields fields, Parameter parameter, Measured.Value value, List<Refusal> refusals) {
        try {
            if (value.unread() != null) {
                throw value.unread().why();
            }
            return reading(fields, parameter, value);
        } catch (UnfitItemException unfit) {
            refusals.add(new Refusal(value, unfit));
            BigDecimal number = value.number();
            Sent sent = number != null && Reading.isShort(number) ? sent(value, number) : null;
            return new Reading(null, and(value.flags(), QualityFlag.UNUSABLE), sent);
        }
    }

    /**
     * What counts: nothing if the number is a code for "no value" or flagged as invalid, zero if it is noise of the instrument
     * below zero, half of the detection limit if it is flagged as one, else the number in the unit in which the parameter is kept.
     */
    private Reading reading(Measured.Fields fields, Parameter parameter, Measured.Value value) {
        BigDecimal number = value.number();
        List<String> flags = value.flags();
        if (number == null || isMissingCode(number)) {
            return flags.isEmpty() ? Reading.MISSING : new Reading(null, flags);
        }
        BigDecimal kept = kept(fields, parameter, number, value.unit());
        if (QualityFlag.invalidates(flags)) {
            return new Reading(null, flags, Reading.isShort(number) ? sent(value, number) : null);
        }
        if (!Reading.isMeasurable(kept)) {
            throw new UnfitItemException(
                    fields.of(parameter),
                    "unreadable-number",
                    Words.both("监测值的整数部分不超过6位。", "A value has at most 6 digits before the point."));
        }
        if (kept.signum() < 0 && !parameter.mayBeNegative()) {
            requireNoise(fields, parameter, kept);
            return new Reading(BigDecimal.ZERO, and(flags, QualityFlag.NOISE), sent(value, number));
        }
        if (flags.contains(QualityFlag.BELOW_DETECTION.name()) && parameter.medium() == Medium.WATER) {
            return new Reading(Reading.rounded(kept.multiply(HALF)), flags, sent(value, number));
        }
        BigDecimal held = Reading.rounded(kept);
        boolean whole = held.compareTo(kept) == 0;
        if (!whole) {
            remarks.on(RemarkReason.ROUNDED, fields.of(parameter), held.toPlainString());
        }
        boolean asSent = whole && (value.unit() == null || !value.unit().changes(parameter));
        return new Reading(held, flags, asSent ? null : sent(value, number));
    }

    private static BigDecimal kept(
            Measured.Fields fields, Parameter parameter, BigDecimal number, @Nullable SentUnit unit) {
        return unit == null ? number : converted(fields, parameter, number, unit);
    }

    private static BigDecimal converted(Measured.Fields fields, Parameter parameter, BigDecimal number, SentUnit unit) {
        return unit.convert(parameter, number)
                .orElseThrow(() -> new UnfitItemException(
                        fields.of(parameter),
                        "unknown-unit",
                        Words.both(
                                parameter.code() + "不能以" + unit.symbol() + "为单位。",
                                parameter.code() + " cannot be sent in " + unit.symbol() + ".")));
    }

    private static Sent sent(Measured.Value value, BigDecimal number) {
        return new Sent(number, value.unit() == null ? null : value.unit().symbol());
    }

    private void requireNoise(Measured.Fields fields, Parameter parameter, BigDecimal kept) {
        boolean micrograms = parameter.medium() == Medium.AIR && parameter != Parameter.CO;
        BigDecimal lowest = micrograms ? lowestMicrograms : lowestMicrograms.movePointLeft(3);
        if (kept.compareTo(lowest) < 0) {
            throw new UnfitItemException(
                    fields.of(parameter),
                    "negative-concentration",
                    Words.both(
                            parameter.code() + "不可能为" + kept.toPlainString() + "；没有值请填null。",
                            kept.toPlainString() + " cannot be a value of " + parameter.code()
                                    + "; write null where there is none."));
        }
    }

    private static List<String> and(List<String> flags, QualityFlag one) {
        List<String> all = new ArrayList<>(flags);
        all.add(one.name());
        return all;
    }

    private static boolean isMissingCode(BigDecimal number) {
        return number.signum() < 0
                && Reading.isWritable(number)
                && MISSING_CODES.contains(Reading.of(number).value());
    }
}
