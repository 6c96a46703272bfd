package io.qingce.report.period;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.region.Series;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is asked of a region or site: a period by code or by days, editions, rules, data version, comparisons. */
public class AirFiguresParameters extends RuleSetParameters {

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

    @QueryParam("edition")
    @Parameter(
            description = "2012, 2026-transition, 2026-final, in-force (default), or several with commas:"
                    + " the first one's figures, and the others beside them with the difference (标准版本)",
            schema = @Schema(implementation = String.class))
    Editions edition = Editions.IN_FORCE;

    @QueryParam("version")
    @Parameter(
            description = "REAL_TIME 实况 (default), REVIEWED 审核, BEST 审核优先",
            schema = @Schema(implementation = String.class))
    Series version = Series.REAL_TIME;

    @QueryParam("compare")
    @Parameter(
            description = "PREVIOUS_YEAR 同比, PREVIOUS_PERIOD 环比, or both with a comma",
            schema = @Schema(implementation = String.class))
    Comparisons compare = Comparisons.NONE;

    @QueryParam("months")
    @Parameter(
            description = "true: every whole month of the period by itself, with the items that exceed (逐月情况、污染月份)",
            schema = @Schema(implementation = Boolean.class))
    @Nullable
    Boolean months;

    @QueryParam("asOf")
    @Parameter(description = "A past moment with offset: the figures with what was known then (时点)")
    @Nullable
    String asOf;

    /** The days asked for. */
    public AskedPeriod period(LocalDate yesterday) {
        return period(period, from, to, yesterday);
    }

    /** A period by its code or by its days; 400 if it is none. */
    public static AskedPeriod period(
            @Nullable String code, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate yesterday) {
        if (code == null) {
            return AskedPeriod.of(PeriodParameters.period(from, to));
        }
        return AskedPeriod.parse(code, yesterday)
                .orElseThrow(() -> QueryValue.refused(
                        "period",
                        "not-a-period",
                        Words.both(
                                "时段写作2025、2025-H1、2025-Q3、2025-07、2025-07-14或2025-YTD。",
                                "Periods are such as 2025, 2025-H1, 2025-Q3, 2025-07, 2025-07-14 and 2025-YTD.")));
    }

    /** The data version. */
    public Series series() {
        return version;
    }

    /** The editions, at least one. */
    public List<EditionChoice> editions() {
        return edition.choices();
    }

    /** Whether every month is asked for by itself. */
    public boolean months() {
        return Boolean.TRUE.equals(months);
    }

    /** What to compare with. */
    public Set<ComparisonKind> compare() {
        return compare.kinds();
    }
}
