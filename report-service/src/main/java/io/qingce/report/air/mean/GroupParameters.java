package io.qingce.report.air.mean;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.group.RegionGroup;
import io.qingce.report.period.AirFiguresParameters;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.RuleSetParameters;
import io.qingce.report.region.Series;
import io.qingce.standards.period.Period;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which group over which days, by which rules. Use as {@code @BeanParam}. */
public class GroupParameters extends RuleSetParameters {

    @QueryParam("group")
    @Parameter(
            required = true,
            description =
                    "Code or name of a group such as 168, 2+26 or 河南省 (区域组); GET /api/statistics/groups lists them",
            schema = @Schema(implementation = String.class))
    @Nullable
    RegionGroup group;

    @QueryParam("period")
    @Parameter(description = "2025, 2025-H1, 2025-Q3, 2025-07, 2025-07-14 or 2025-YTD; instead of from and to")
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

    @QueryParam("edition")
    @Parameter(
            description = "2012, 2026-transition, 2026-final or in-force (default) (标准版本)",
            schema = @Schema(implementation = String.class))
    EditionChoice edition = EditionChoice.IN_FORCE;

    @QueryParam("version")
    @Parameter(
            description = "REAL_TIME 实况 (default), REVIEWED 审核, BEST 审核优先",
            schema = @Schema(implementation = String.class))
    Series version = Series.REAL_TIME;

    RegionGroup group() {
        return QueryValue.required(
                "group",
                group,
                Words.both("区域组见GET /api/statistics/groups。", "GET /api/statistics/groups lists the groups."));
    }

    Period period(LocalDate yesterday) {
        return AirFiguresParameters.period(period, from, to, yesterday).days();
    }
}
