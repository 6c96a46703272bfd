package io.qingce.report.ranking;

import io.qingce.report.air.AirData;
import io.qingce.report.air.AirFigures;
import io.qingce.report.air.SomeAir;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.region.Source;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.RuleSet;
import java.time.LocalDate;

/** Regions in a January, for tests of rankings: the PM2.5 of every day as a test says, all other items at 1. */
final class SomeRegions {

    /** Composite index of the other five items: 0.02 + 0.02 + 0.01 + 0.25 + 0.01. */
    static final String OTHERS = "0.31";

    private static final int WHOLE_MONTH = 31;

    private SomeRegions() {}

    static Period january(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 31));
    }

    /** Figures of a whole January. */
    static AirFigures figures(String region, int year, String pm25) {
        return figures(region, year, pm25, WHOLE_MONTH, EditionChoice.E2012);
    }

    /** Figures of the first days of a January. */
    static AirFigures figures(String region, int year, String pm25, int days, EditionChoice edition) {
        AirData data = SomeAir.data(january(year), day -> day.getDayOfMonth() <= days ? pm25 : null, Source.STATIONS);
        return new AirData(
                        region, data.series(), data.period(), data.days(), data.sites(), data.events(), data.without())
                .under(edition, RuleSet.PUBLISHED);
    }
}
