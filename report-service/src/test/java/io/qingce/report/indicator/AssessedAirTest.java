package io.qingce.report.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.RegionAir;
import io.qingce.report.air.SomeAir;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Target;
import io.qingce.report.site.Membership;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.standards.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Targets of the air over the stations that they name: 30 with all stations, 40 without those that are left out. */
class AssessedAirTest {

    private static final Period DAYS = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private final List<Set<String>> leftOut = new ArrayList<>();

    @Test
    void countsOnlyTheStationsOfTheLevelThatIsNamed() {
        Figure figure = figure("国控站点PM2.5", station("A", "NATIONAL"), station("B", "MUNICIPAL"));

        assertEquals(Optional.of(new BigDecimal("40")), figure.rounded());
        assertEquals(List.of(Set.of(), Set.of("B")), leftOut);
        assertEquals(Optional.empty(), figure.shortfall());
    }

    @Test
    void countsAllWhereNoneIsNamed() {
        Figure figure = figure("PM2.5", station("A", "NATIONAL"), station("B", null));

        assertEquals(Optional.of(new BigDecimal("30")), figure.rounded());
        assertEquals(List.of(Set.of()), leftOut);
    }

    @Test
    void isProvisionalWhileNobodySaidWhichStationsAreMeant() {
        Figure figure = figure("国控站点PM2.5", station("A", null), station("B", null));

        assertEquals(Optional.of(new BigDecimal("30")), figure.rounded());
        assertEquals(Optional.of("set-not-named"), figure.shortfall().map(Reason::code));
    }

    private Figure figure(String name, Site... stations) {
        RegionAir air = (days, without) -> {
            leftOut.add(without);
            AirFigures figures = SomeAir.figures(days, day -> without.isEmpty() ? "30" : "40");
            return new AirFigures(
                    figures.region(),
                    figures.series(),
                    figures.statistics(),
                    figures.days(),
                    figures.air(),
                    List.of(stations),
                    figures.treatment(),
                    figures.events());
        };
        Target target = new PrintedTarget().name(name).build();
        return new AssessedAir(air).figure(AirIndicator.PM25_ANNUAL_MEAN, target, DAYS);
    }

    private static Site station(String code, String level) {
        Membership membership = new Membership(null, level, true, List.of(), null, null);
        return new Site(
                code, 1, code, SiteKind.AIR_STATION, "某市", false, false, null, "AIR_STATION", List.of(membership));
    }
}
