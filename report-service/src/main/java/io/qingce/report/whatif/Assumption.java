package io.qingce.report.whatif;

import io.qingce.report.air.AirData;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.air.RegionAir;
import io.qingce.report.moment.AsOf;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.Series;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is assumed in place of what was measured (假设). It changes figures on their way to an answer and nothing that is stored.
 *
 * @param edition edition of the standard
 * @param without days left out
 * @param withoutSites sites left out, by code
 * @param values daily values in the place of those of a region's day; a day without readings stays without
 */
public record Assumption(
        EditionChoice edition,
        Set<LocalDate> without,
        Set<String> withoutSites,
        Map<LocalDate, Map<AirItem, BigDecimal>> values) {

    public Assumption {
        without = Set.copyOf(without);
        withoutSites = Set.copyOf(withoutSites);
        values = Map.copyOf(values);
    }

    /** Its figures of a region under a set of rules, as they were known as of a moment. */
    RegionAir of(AsOf asOf, AirStatistics air, String region, Series series, RuleSet ruleSet) {
        return (period, without) -> {
            Set<String> left = new HashSet<>(withoutSites);
            left.addAll(without);
            return applied(air.without(asOf, region, period, series, left)).under(edition, ruleSet);
        };
    }

    /** The same days if this were so; sites are left out before. */
    AirData applied(AirData data) {
        List<RegionDay> days = data.days().stream()
                .filter(day -> !without.contains(day.day()))
                .map(this::applied)
                .toList();
        Map<LocalDate, CityDay> rest = new HashMap<>();
        data.without().forEach((day, city) -> rest.put(day, applied(city)));
        return new AirData(data.region(), data.series(), data.period(), days, data.sites(), data.events(), rest);
    }

    private RegionDay applied(RegionDay day) {
        return new RegionDay(day.region(), day.series(), applied(day.city()), day.origin());
    }

    private CityDay applied(CityDay day) {
        Map<AirItem, Exact> assumed = new EnumMap<>(AirItem.class);
        values.getOrDefault(day.date(), Map.of()).forEach((item, value) -> assumed.put(item, Exact.of(value)));
        return day.assuming(assumed);
    }
}
