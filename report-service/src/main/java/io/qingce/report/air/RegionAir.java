package io.qingce.report.air;

import io.qingce.standards.period.Period;
import java.util.Set;

/** The air of one region over any period, whole or without some of its sites. */
@FunctionalInterface
public interface RegionAir {

    /**
     * Its figures over a period.
     *
     * @param without codes of the sites that are left out
     */
    AirFigures figures(Period period, Set<String> without);
}
