package io.qingce.report.ranking;

import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.report.water.SectionYear;
import io.qingce.report.water.WaterCode;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.ranking.Cwqi;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.statistics.Change;
import io.qingce.standards.water.ItemClass;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterBody;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The water quality index of one region (城市水质指数): rivers and lakes apart, weighted by their sections and points.
 *
 * @param region full printed name
 * @param index four decimals, or why there is none
 * @param change per cent of the index of the year before, or why there is none
 * @param items symbols of the items measured; indices compare only where they are the same
 * @param sections codes of the sections and points that went in
 * @param simulated made-up readings went in
 */
record RankedWaterRegion(
        String region,
        Outcome<BigDecimal> index,
        Outcome<BigDecimal> change,
        SortedSet<String> items,
        List<String> sections,
        boolean simulated) {

    private static final int DECIMALS = 4;

    static RankedWaterRegion of(String region, List<SectionYear> now, List<SectionYear> before) {
        Outcome<BigDecimal> index = index(now);
        Outcome<BigDecimal> base = index(before);
        Outcome<BigDecimal> change = base.known().isPresent() && index.known().isPresent()
                ? Change.percent(base.known().get(), index.known().get())
                : Outcome.insufficient(Reason.NO_DATA, 0, 1);
        List<SectionYear> used =
                now.stream().filter(section -> section.assessment().isKnown()).toList();
        return new RankedWaterRegion(
                region,
                index,
                change,
                used.stream()
                        .flatMap(section -> values(section).keySet().stream())
                        .map(WaterCode::of)
                        .collect(Collectors.toCollection(TreeSet::new)),
                used.stream().map(section -> section.site().code()).toList(),
                used.stream().map(SectionYear::site).anyMatch(Site::simulated));
    }

    Outcome<BigDecimal> decisive(RankedRegion.Order order) {
        return order == RankedRegion.Order.VALUE ? index : change;
    }

    private static Outcome<BigDecimal> index(List<SectionYear> sections) {
        List<Map<WaterItem, Exact>> rivers = values(sections, SiteKind.RIVER_SECTION);
        List<Map<WaterItem, Exact>> lakes = values(sections, SiteKind.LAKE_POINT);
        if (lakes.isEmpty()) {
            return Cwqi.of(WaterBody.RIVER, rivers).map(Cwqi::rounded);
        } else if (rivers.isEmpty()) {
            return Cwqi.of(WaterBody.LAKE_OR_RESERVOIR, lakes).map(Cwqi::rounded);
        }
        Outcome<Cwqi> river = Cwqi.of(WaterBody.RIVER, rivers);
        Outcome<Cwqi> lake = Cwqi.of(WaterBody.LAKE_OR_RESERVOIR, lakes);
        return river.known().isPresent() && lake.known().isPresent()
                ? Outcome.of(Cwqi.ofCity(
                                river.known().get().exact(),
                                rivers.size(),
                                lake.known().get().exact(),
                                lakes.size())
                        .round(DECIMALS))
                : Outcome.insufficient(Reason.UNDEFINED, 0, 1);
    }

    private static List<Map<WaterItem, Exact>> values(List<SectionYear> sections, SiteKind kind) {
        return sections.stream()
                .filter(section -> section.site().kind() == kind)
                .map(RankedWaterRegion::values)
                .filter(values -> !values.isEmpty())
                .toList();
    }

    private static Map<WaterItem, Exact> values(SectionYear section) {
        Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
        section.assessment().known().map(SectionAssessment::items).stream()
                .flatMap(items -> items.values().stream())
                .forEach((ItemClass item) -> values.put(item.item(), item.exact()));
        return values;
    }
}
