package io.qingce.report.statistic;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Several regions, and what is asked of each. Use as {@code @BeanParam}. */
public class AirRegionsQuery {

    /** So many full names of six characters, each nine bytes when encoded, fit into a request line of 4 KiB. */
    private static final int MAX_REGIONS = 50;

    @QueryParam("region")
    @Parameter(
            required = true,
            description = "Full printed name of a region (区域全称), given repeatedly; a name given twice counts once")
    List<String> region = List.of();

    @QueryParam("period")
    @Parameter(description = "As for one region; instead of from and to")
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
    @Parameter(description = "As for one region: one edition, or several with commas (标准版本)")
    @Nullable
    String edition;

    @QueryParam("version")
    @Parameter(description = "REAL_TIME 实况 (default), REVIEWED 审核, BEST 审核优先")
    @Nullable
    String version;

    @QueryParam("events")
    @Parameter(description = "KEPT 实况, REMOVED 扣除, RECOMPUTED 扣除并重算, BY_INDICATOR (default)")
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

    /** The regions, at least one; 400 if none or more than 50 are named, or one is blank. */
    public List<String> regions() {
        Set<String> regions = new LinkedHashSet<>();
        region.forEach(name -> regions.add(PeriodQuery.region(name)));
        if (regions.isEmpty()) {
            PeriodQuery.region(null);
        }
        if (regions.size() > MAX_REGIONS) {
            throw AirQuery.refused("region", "too-many", "One request names at most 50 regions.");
        }
        return List.copyOf(regions);
    }

    /** What is asked of each region. */
    public AirQuery each() {
        AirQuery query = new AirQuery();
        query.period = period;
        query.from = from;
        query.to = to;
        query.edition = edition;
        query.version = version;
        query.events = events;
        query.compare = compare;
        query.asOf = asOf;
        return query;
    }
}
