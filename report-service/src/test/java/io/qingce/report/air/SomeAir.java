package io.qingce.report.air;

import io.qingce.report.period.EditionChoice;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.Series;
import io.qingce.report.region.Source;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The air of one region, for tests: PM2.5 as a test says, all other items at one low value. */
public final class SomeAir {

    private static final Exact LOW = Exact.of(1);

    private SomeAir() {}

    /** A day of both stations with this PM2.5, all other items far below every limit. */
    public static CityDay day(LocalDate date, String pm25) {
        Map<AirItem, Exact> values = new EnumMap<>(AirItem.class);
        AirItem.BASIC.forEach(item -> values.put(item, LOW));
        values.put(AirItem.PM25, Exact.parse(pm25));
        return CityDay.ofDays(date, List.of(), 2).assuming(values);
    }

    public static RegionDay regionDay(CityDay day, Source source) {
        return new RegionDay(
                "某市",
                Series.BEST,
                day,
                new RegionDay.Origin(source, List.of("A"), 2, false, day.date().getDayOfYear()));
    }

    /** Figures under the rules of 2012; a day without a value has no readings at all. */
    public static AirFigures figures(Period period, Function<LocalDate, String> pm25) {
        return data(period, pm25, Source.STATIONS).under(EditionChoice.E2012, RuleSet.PUBLISHED);
    }

    public static AirData data(Period period, Function<LocalDate, String> pm25, Source source) {
        List<RegionDay> days = new ArrayList<>();
        for (LocalDate date = period.from(); !date.isAfter(period.to()); date = date.plusDays(1)) {
            String value = pm25.apply(date);
            if (value != null) {
                days.add(regionDay(day(date, value), source));
            }
        }
        return new AirData("某市", Series.BEST, period, days, List.of(site("A"), site("B")), List.of(), Map.of());
    }

    static Site site(String code) {
        return new Site(code, 1, "站" + code, SiteKind.AIR_STATION, "某市", false, false, null);
    }
}
