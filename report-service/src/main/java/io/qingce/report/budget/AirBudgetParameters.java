package io.qingce.report.budget;

import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.RuleSetParameters;
import io.qingce.report.region.Series;
import io.qingce.standards.parameter.AirItem;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A region or site, pollutants, the day through which readings count, edition, rules, data version. Use as {@code @BeanParam}. */
public class AirBudgetParameters extends RuleSetParameters {

    @QueryParam("region")
    @Parameter(description = "Full printed name of the region (区域全称); this or site")
    @Nullable
    String region;

    @QueryParam("site")
    @Parameter(description = "Code of one site of the air (点位编码); this or region")
    @Nullable
    String site;

    @QueryParam("item")
    @Parameter(
            description = "SO2, NO2, PM10, PM2.5, CO or O3; without it all six",
            schema = @Schema(implementation = String.class))
    @Nullable
    AirItem item;

    @QueryParam("through")
    @Parameter(
            description = "Last day whose readings count, YYYY-MM-DD; its year is assessed. Without it yesterday",
            schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate through;

    @QueryParam("edition")
    @Parameter(
            description = "2012, 2026-transition, 2026-final or in-force (default), of limits and statistics",
            schema = @Schema(implementation = String.class))
    EditionChoice edition = EditionChoice.IN_FORCE;

    @QueryParam("version")
    @Parameter(
            description = "REAL_TIME 实况 (default), REVIEWED 审核, BEST 审核优先",
            schema = @Schema(implementation = String.class))
    Series version = Series.REAL_TIME;

    List<AirItem> items() {
        return item == null ? AirItem.BASIC : List.of(item);
    }

    LocalDate through(LocalDate yesterday) {
        return through == null ? yesterday : through;
    }

    EditionChoice edition() {
        return edition;
    }

    Series series() {
        return version;
    }
}
