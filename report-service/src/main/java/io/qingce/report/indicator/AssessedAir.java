package io.qingce.report.indicator;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.RegionAir;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.site.Site;
import io.qingce.standards.period.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The air of a region by the stations by which a target is assessed; figures of the same days and stations are read once. */
public final class AssessedAir {

    private final RegionAir air;
    private final Map<Key, AirFigures> read = new HashMap<>();

    /** Days, and the stations left out. */
    private record Key(Period days, Set<String> without) {}

    public AssessedAir(RegionAir air) {
        this.air = air;
    }

    /** The figures of a target over any period, by the stations of the last day of each. */
    public Function<Period, AirFigures> of(Target target) {
        return days -> {
            AirFigures whole = read(days, Set.of());
            Set<String> strangers = set(target, days).strangers(stations(whole), days.to());
            return strangers.isEmpty() ? whole : read(days, strangers);
        };
    }

    /** The figure of a target over a period; provisional while nobody said which of the stations assess it. */
    public Figure figure(AirIndicator indicator, Target target, Period days) {
        return indicator.figure(of(target).apply(days)).shortOf(shortfall(target, days));
    }

    private Optional<Reason> shortfall(Target target, Period days) {
        return set(target, days).shortfall(stations(read(days, Set.of())), days.to());
    }

    private static AssessedSet set(Target target, Period days) {
        return AssessedSet.of(target, new Span(days.from(), days.to()));
    }

    private static List<Site> stations(AirFigures figures) {
        return figures.sites().stream().filter(Site::isCounted).toList();
    }

    private AirFigures read(Period days, Set<String> without) {
        return read.computeIfAbsent(new Key(days, without), key -> air.figures(key.days(), key.without()));
    }
}
