package io.qingce.report.forecast;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.result.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forecast “same remaining days of past years” (往年同期法): the days of this period so far, and for every day to come the day
 * of the same date of one past year. Each past year makes one course of the period; their spread is the uncertainty.
 */
public final class SameDays {

    /** A past year counts if at least so many per cent of its remaining days have an index's worth of readings. */
    private static final int LEAST_PERCENT = 75;

    private SameDays() {}

    /**
     * The days of a period if the rest of it went like the same days of another year.
     *
     * @param soFar days of the period, through the last one that counts
     * @param period the period
     * @param through last day that counts
     * @param other days of the other year
     * @param yearsBack how many years it lies back
     * @return empty if too few of the other year's days have readings
     */
    public static Optional<List<AirDay>> course(
            List<AirDay> soFar, Period period, LocalDate through, List<AirDay> other, int yearsBack) {
        List<AirDay> course = new ArrayList<>(soFar);
        int carried = 0;
        for (AirDay day : other) {
            LocalDate date = day.date().plusYears(yearsBack);
            boolean isSame = date.minusYears(yearsBack).equals(day.date());
            if (isSame && date.isAfter(through) && !date.isAfter(period.to())) {
                course.add(moved(day, date));
                carried++;
            }
        }
        LocalDate first = through.isBefore(period.from()) ? period.from() : through.plusDays(1);
        int needed = first.isAfter(period.to()) ? 0 : new Period(first, period.to()).days();
        return carried * 100 < needed * LEAST_PERCENT ? Optional.empty() : Optional.of(course);
    }

    private static AirDay moved(AirDay day, LocalDate date) {
        Map<AirItem, Outcome<DailyValue>> values = new EnumMap<>(AirItem.class);
        AirItem.BASIC.forEach(item -> values.put(item, day.value(item)));
        return AirDay.of(date, values, day.ozoneMaximumHour());
    }
}
