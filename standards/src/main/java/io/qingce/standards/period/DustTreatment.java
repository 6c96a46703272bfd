package io.qingce.standards.period;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.parameter.AirItem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Approved dust days and what they change (环办监测〔2016〕120号; exceptional events of HJ 663-2026). Only what a person approved is deducted.
 *
 * @param days the dust days
 * @param concentrations what happens to their particles in statistics
 * @param counts what happens to them in day counts
 */
public record DustTreatment(Set<LocalDate> days, DustConcentrations concentrations, DustDays counts) {

    /** No dust day. */
    public static final DustTreatment NONE = new DustTreatment(Set.of(), DustConcentrations.KEEP, DustDays.KEEP);

    private static final Set<AirItem> PARTICLES = Set.of(AirItem.PM10, AirItem.PM25);

    /** Copies the days. */
    public DustTreatment {
        days = Set.copyOf(days);
    }

    /** The same for the days of a period: without particles where they are dust days. */
    DayTreatment on(Collection<AirDay> period) {
        Map<LocalDate, AirDay> without = new HashMap<>();
        for (AirDay day : period) {
            if (days.contains(day.date())) {
                without.put(day.date(), day.without(PARTICLES));
            }
        }
        return new DayTreatment(without, concentrations, counts);
    }
}
