package io.qingce.report.air;

import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.EventPolicy;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.Series;
import io.qingce.report.region.Source;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.result.Outcome;
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

    /** A day with this PM2.5, all other items far below every limit. */
    public static AirDay day(LocalDate date, String pm25) {
        Map<AirItem, Outcome<DailyValue>> values = new EnumMap<>(AirItem.class);
        AirItem.BASIC.forEach(item -> values.put(item, Outcome.of(DailyValue.of(LOW, 24, 20))));
        values.put(AirItem.PM25, Outcome.of(DailyValue.of(Exact.parse(pm25), 24, 20)));
        return AirDay.of(date, values, values.get(AirItem.O3));
    }

    public static RegionDay regionDay(AirDay day, Source source) {
        return new RegionDay(
                "某市",
                Series.BEST,
                day,
                new RegionDay.Origin(source, List.of("A"), 2, false, day.date().getDayOfYear()));
    }

    /** Figures under the rules of 2012; a day without a value has no readings at all. */
    public static AirFigures figures(Period period, Function<LocalDate, String> pm25) {
        return data(period, pm25, Source.STATIONS).under(EditionChoice.E2012, EventPolicy.BY_INDICATOR);
    }

    public static AirData data(Period period, Function<LocalDate, String> pm25, Source source) {
        List<RegionDay> days = new ArrayList<>();
        for (LocalDate date = period.from(); !date.isAfter(period.to()); date = date.plusDays(1)) {
            String value = pm25.apply(date);
            if (value != null) {
                days.add(regionDay(day(date, value), source));
            }
        }
        return new AirData(
                "某市", Series.BEST, period, days, List.of(site("A"), site("B")), StationShare.HALF, List.of(), Map.of());
    }

    static Site site(String code) {
        return new Site(code, 1, "站" + code, SiteKind.AIR_STATION, "某市", false, false, null);
    }
}
