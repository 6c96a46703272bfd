package io.qingce.report.attainment;

import io.qingce.report.region.RegionDay;
import io.qingce.report.statistic.AirFigures;
import io.qingce.report.statistic.EditionChoice;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is assumed in place of what was measured (假设). It changes figures on their way to an answer and nothing that is stored.
 *
 * @param edition edition of the standard
 * @param without days left out
 * @param values daily values in the place of those of a region's day; a day without readings stays without
 */
record Assumption(EditionChoice edition, Set<LocalDate> without, Map<LocalDate, Map<AirItem, BigDecimal>> values) {

    private static final int HOURS = 24;
    private static final int NEEDED = 20;

    Assumption {
        without = Set.copyOf(without);
        values = Map.copyOf(values);
    }

    /** The figures if this were so. */
    AirFigures applied(AirFigures figures) {
        List<RegionDay> days = figures.days().stream()
                .filter(day -> !without.contains(day.day()))
                .map(this::applied)
                .toList();
        return AirFigures.of(
                figures.region(),
                figures.series(),
                figures.statistics().rules(),
                figures.statistics().period(),
                days,
                figures.sites(),
                figures.share());
    }

    private RegionDay applied(RegionDay day) {
        Map<AirItem, BigDecimal> assumed = values.getOrDefault(day.day(), Map.of());
        if (assumed.isEmpty()) {
            return day;
        }
        Map<AirItem, Outcome<DailyValue>> outcomes = new EnumMap<>(AirItem.class);
        AirItem.BASIC.forEach(item -> outcomes.put(item, day.air().value(item)));
        assumed.forEach((item, value) -> outcomes.put(item, Outcome.of(DailyValue.of(Exact.of(value), HOURS, NEEDED))));
        AirDay air = AirDay.of(day.day(), outcomes, day.air().ozoneMaximumHour());
        return new RegionDay(day.region(), day.series(), air, day.origin());
    }
}
