package io.qingce.report.period;

import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.region.Series;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is asked of a region or site: a period by code or by days, editions, data version, exceptional events, comparisons. */
public class AirFiguresParameters {

    @QueryParam("period")
    @Parameter(
            description = "2025, 2025-H1, 2025-Q3, 2025-07, 2025-07-14 or 2025-YTD (年初以来, through yesterday);"
                    + " instead of from and to")
    @Nullable
    String period;

    @QueryParam("from")
    @Parameter(description = "First day, YYYY-MM-DD")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day, YYYY-MM-DD")
    @Nullable
    String to;

    @QueryParam("edition")
    @Parameter(
            description = "2012, 2026-transition, 2026-final, in-force (default), or several with commas:"
                    + " the first one's figures, and the others beside them with the difference (标准版本)")
    @Nullable
    String edition;

    @QueryParam("version")
    @Parameter(description = "REAL_TIME 实况 (default), REVIEWED 审核, BEST 审核优先")
    @Nullable
    String version;

    @QueryParam("events")
    @Parameter(
            description = "Accepted exceptional events 例外事件: KEPT 实况, REMOVED 扣除, RECOMPUTED 扣除并重算,"
                    + " BY_INDICATOR (default): removed from concentrations, kept in counts of days")
    @Nullable
    String events;

    @QueryParam("compare")
    @Parameter(description = "PREVIOUS_YEAR 同比, PREVIOUS_PERIOD 环比, or both with a comma")
    @Nullable
    String compare;

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
            @Nullable String code, @Nullable String from, @Nullable String to, LocalDate yesterday) {
        if (code == null) {
            return AskedPeriod.of(PeriodParameters.period(from, to));
        }
        return AskedPeriod.parse(code, yesterday)
                .orElseThrow(() -> QueryValue.refused(
                        "period",
                        "not-a-period",
                        "Periods are such as 2025, 2025-H1, 2025-Q3, 2025-07, 2025-07-14 and 2025-YTD."));
    }

    /** The data version; 400 if there is none of this name. */
    public Series series() {
        return PeriodParameters.series(version);
    }

    /** The editions, at least one; 400 if there is none of a name. */
    public List<EditionChoice> editions() {
        Set<EditionChoice> editions = new LinkedHashSet<>();
        for (String code : edition == null ? new String[] {EditionChoice.IN_FORCE.code()} : edition.split(",", -1)) {
            editions.add(EditionChoice.of(code)
                    .orElseThrow(() -> QueryValue.refused(
                            "edition",
                            "unknown-edition",
                            "Editions are 2012, 2026-transition, 2026-final and in-force.")));
        }
        return List.copyOf(editions);
    }

    /** What becomes of exceptional events; 400 if there is no such policy. */
    public EventPolicy events() {
        if (events == null) {
            return EventPolicy.BY_INDICATOR;
        }
        return EventPolicy.of(events)
                .orElseThrow(() -> QueryValue.refused(
                        "events", "unknown-policy", "Policies are KEPT, REMOVED, RECOMPUTED and BY_INDICATOR."));
    }

    /** What to compare with; 400 if there is no such comparison. */
    public Set<ComparisonKind> compare() {
        return compare(compare);
    }

    /** The comparisons of a list with commas; 400 if there is no such comparison. */
    public static Set<ComparisonKind> compare(@Nullable String compare) {
        Set<ComparisonKind> kinds = new LinkedHashSet<>();
        for (String name : compare == null ? new String[0] : compare.split(",", -1)) {
            kinds.add(Arrays.stream(ComparisonKind.values())
                    .filter(kind ->
                            kind != ComparisonKind.EDITION && kind.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> QueryValue.refused(
                            "compare", "unknown-comparison", "Comparisons are PREVIOUS_YEAR and PREVIOUS_PERIOD.")));
        }
        return kinds;
    }
}
