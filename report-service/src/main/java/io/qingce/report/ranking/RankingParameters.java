package io.qingce.report.ranking;

import io.qingce.chassis.parameter.ParameterConverters;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.group.RegionGroup;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.PeriodParameters;
import io.qingce.report.period.RuleSetParameters;
import io.qingce.report.region.Series;
import io.qingce.report.scope.RegionScope;
import io.qingce.standards.period.Period;
import io.qingce.standards.statistics.Ranks;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which regions are ranked over which days, by what. Use as {@code @BeanParam}. */
public class RankingParameters extends RuleSetParameters {

    @QueryParam("region")
    @Parameter(description = "Full printed name of a region to rank, repeatable; without it every region with readings")
    @Nullable
    List<String> regions;

    @QueryParam("group")
    @Parameter(
            description = "Code or name of a group such as 168, 2+26 or 河南省 (区域组), instead of region",
            schema = @Schema(implementation = String.class))
    @Nullable
    RegionGroup group;

    @QueryParam("from")
    @Parameter(required = true, description = "First day, YYYY-MM-DD", schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(required = true, description = "Last day, YYYY-MM-DD", schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate to;

    @QueryParam("figure")
    @DefaultValue("composite-index")
    @Parameter(
            description = "composite-index 综合指数, good-days 优良天数比例, or an item: SO2 NO2 PM10 PM2.5 CO O3",
            schema = @Schema(implementation = String.class))
    RankedFigure figure = RankedFigure.COMPOSITE_INDEX;

    @QueryParam("order")
    @DefaultValue("VALUE")
    @Parameter(
            description = "VALUE, or CHANGE 变化幅度 from the same period of the year before",
            schema = @Schema(implementation = String.class))
    RankedRegion.Order order = RankedRegion.Order.VALUE;

    @QueryParam("ties")
    @DefaultValue("COMPETITION")
    @Parameter(
            description = "Ranks after equal figures: COMPETITION 1 2 2 4, DENSE 1 2 2 3",
            schema = @Schema(implementation = String.class))
    Ranks ties = Ranks.COMPETITION;

    @QueryParam("edition")
    @DefaultValue("in-force")
    @Parameter(description = "2012, 2026-transition, 2026-final or in-force, for both periods")
    String edition = "";

    @QueryParam("version")
    @DefaultValue("REAL_TIME")
    @Parameter(description = "REAL_TIME 实况, REVIEWED 审核, BEST 审核优先")
    String version = "";

    @QueryParam("provisional")
    @DefaultValue("false")
    @Parameter(description = "Rank figures too that may not stand, for want of valid days, and mark them")
    boolean provisional;

    /** A ranking asked for in another way than in an address; of several regions with commas between them. */
    public static RankingParameters of(
            Map<String, String> parameters, ParameterConverters read, RankingConverters own) {
        RankingParameters query = new RankingParameters();
        String region = parameters.get("region");
        query.regions = region == null ? null : List.of(region.split(","));
        query.group = read.value(RegionGroup.class, "group", parameters.get("group"));
        query.from = read.value(LocalDate.class, "from", parameters.get("from"));
        query.to = read.value(LocalDate.class, "to", parameters.get("to"));
        query.figure = own.value(RankedFigure.class, "figure", parameters.get("figure"), query.figure);
        query.order = own.value(RankedRegion.Order.class, "order", parameters.get("order"), query.order);
        query.edition = parameters.getOrDefault("edition", EditionChoice.IN_FORCE.code());
        query.version = parameters.getOrDefault("version", Series.REAL_TIME.name());
        query.provisional = read.value(Boolean.class, "provisional", parameters.get("provisional"), false);
        query.read(parameters, read);
        return query;
    }

    /** The regions named, or those of the group; empty for all. 403 unless all of them are in scope. */
    List<String> regions(RegionScope scope) {
        List<String> named =
                regions == null ? List.of() : regions.stream().distinct().toList();
        if (group == null) {
            named.forEach(scope::require);
            return named;
        }
        if (!named.isEmpty()) {
            throw QueryValue.refused("region", "not-both", "Name a group or regions, not both.");
        }
        scope.requireGroup(group.code(), group.regions());
        return group.regions();
    }

    Period period() {
        return PeriodParameters.period(from, to);
    }

    /** The same days of the year before; a 29 February becomes a 28 February. */
    Period yearBefore() {
        Period now = period();
        boolean wholeMonth = now.to().equals(now.to().withDayOfMonth(now.to().lengthOfMonth()));
        LocalDate last = now.to().minusYears(1);
        return new Period(now.from().minusYears(1), wholeMonth ? last.withDayOfMonth(last.lengthOfMonth()) : last);
    }

    Series series() {
        return named("version", version, Series.values());
    }

    EditionChoice edition() {
        return EditionChoice.of(edition)
                .orElseThrow(() -> refused("edition", "2012, 2026-transition, 2026-final, in-force"));
    }

    private static <E extends Enum<E>> E named(String field, String text, E[] known) {
        Optional<E> found = Arrays.stream(known)
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        return found.orElseThrow(
                () -> refused(field, Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static ProblemException refused(String field, String allowed) {
        return QueryValue.refused(field, "unknown-name", QueryValue.oneOf(allowed));
    }
}
