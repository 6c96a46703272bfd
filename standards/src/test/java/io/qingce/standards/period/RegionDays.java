package io.qingce.standards.period;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Days of a region for tests of periods. */
final class RegionDays {

    private RegionDays() {}

    static final PeriodRules RULES_2012 = PeriodRules.of(AirEdition.GB3095_2012);

    static AirDay day(LocalDate date, Map<AirItem, String> values) {
        Map<AirItem, Outcome<DailyValue>> daily = new EnumMap<>(AirItem.class);
        values.forEach((item, value) -> daily.put(item, Outcome.of(DailyValue.of(Exact.parse(value), 3, 2))));
        return AirDay.of(date, daily);
    }

    /** A clean day, only the particles given. */
    static AirDay day(LocalDate date, String pm25, String pm10) {
        return day(
                date,
                Map.of(
                        AirItem.SO2, "10",
                        AirItem.NO2, "20",
                        AirItem.PM10, pm10,
                        AirItem.PM25, pm25,
                        AirItem.CO, "0.5",
                        AirItem.O3, "80"));
    }

    static List<AirDay> series(AirItem item, LocalDate first, String... values) {
        List<AirDay> days = new ArrayList<>();
        for (String value : values) {
            days.add(day(first.plusDays(days.size()), Map.of(item, value)));
        }
        return days;
    }

    static List<AirDay> constant(AirItem item, Period period, String value) {
        String[] values = new String[period.days()];
        Arrays.fill(values, value);
        return series(item, period.from(), values);
    }

    static PeriodValue headline(PeriodStatistics statistics, AirItem item) {
        return statistics.headline(item).known().orElseThrow();
    }

    static final Period YEAR = Period.ofYear(2025);
}
