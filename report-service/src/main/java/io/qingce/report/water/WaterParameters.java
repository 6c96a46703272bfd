package io.qingce.report.water;

import io.qingce.chassis.parameter.ParameterConverters;
import io.qingce.report.period.AirFiguresParameters;
import io.qingce.report.period.AskedPeriod;
import io.qingce.report.period.ComparisonKind;
import io.qingce.report.period.Comparisons;
import io.qingce.report.period.PeriodParameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A region, a period by code or by days, rules, comparisons. Use as {@code @BeanParam}. */
public class WaterParameters extends WaterRuleSetParameters {

    @QueryParam("region")
    @Parameter(description = "Full printed name of the region (区域全称); this or site")
    @Nullable
    String region;

    @QueryParam("site")
    @Parameter(description = "Code of one section of a river or point of a lake (断面或点位编码); this or region")
    @Nullable
    String site;

    @QueryParam("period")
    @Parameter(
            description = "2025, 2025-H1, 2025-Q3, 2025-07, 2025-07-14 or 2025-YTD (年初以来, through yesterday);"
                    + " instead of from and to")
    @Nullable
    String period;

    @QueryParam("from")
    @Parameter(description = "First day, YYYY-MM-DD", schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day, YYYY-MM-DD", schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate to;

    @QueryParam("compare")
    @Parameter(
            description = "PREVIOUS_YEAR 同比, PREVIOUS_PERIOD 环比, or both with a comma",
            schema = @Schema(implementation = String.class))
    Comparisons compare = Comparisons.NONE;

    /** The query of these parameters, as far as they are there. */
    public static WaterParameters of(Map<String, String> parameters, ParameterConverters read) {
        WaterParameters query = new WaterParameters();
        query.region = parameters.get("region");
        query.site = parameters.get("site");
        query.period = parameters.get("period");
        query.from = read.value(LocalDate.class, "from", parameters.get("from"));
        query.to = read.value(LocalDate.class, "to", parameters.get("to"));
        query.read(parameters, read);
        query.compare = read.value(Comparisons.class, "compare", parameters.get("compare"), query.compare);
        return query;
    }

    String region() {
        return PeriodParameters.region(region);
    }

    AskedPeriod period(LocalDate yesterday) {
        return AirFiguresParameters.period(period, from, to, yesterday);
    }

    Set<ComparisonKind> compare() {
        return compare.kinds();
    }
}
