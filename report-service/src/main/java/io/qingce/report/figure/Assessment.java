package io.qingce.report.figure;

import io.qingce.report.plan.Span;
import io.qingce.standards.period.Period;
import java.time.LocalDate;

/**
 * Which days are assessed, and as of when.
 *
 * @param span the days that decide once they are over
 * @param through the last day whose readings count
 */
public record Assessment(Span span, LocalDate through) {

    /** How far the days assessed have come. */
    public enum Phase {
        NOT_BEGUN,
        RUNNING,
        OVER
    }

    public Phase phase() {
        if (through.isBefore(span.from())) {
            return Phase.NOT_BEGUN;
        }
        return through.isBefore(span.to()) ? Phase.RUNNING : Phase.OVER;
    }

    /** The last day that both belongs to the days assessed and counts already. */
    public LocalDate lastCounted() {
        return through.isBefore(span.to()) ? through : span.to();
    }

    /** The days that have passed; only for a period that has begun. */
    public Period passed() {
        return new Period(span.from(), phase() == Phase.OVER ? span.to() : through);
    }
}
