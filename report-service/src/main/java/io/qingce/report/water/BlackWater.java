package io.qingce.report.water;

import io.qingce.report.sample.Sample;
import io.qingce.report.site.DataVersion;
import io.qingce.report.site.Site;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.waterbody.BlackOdorous;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A listed black-and-odorous water 黑臭水体 and the grade of its samples over a period (城市黑臭水体整治工作指南). Reviewed samples
 * stand before real-time ones of the same moment.
 *
 * @param site the water
 * @param samples samples with any of the items
 * @param grade heavy, slight or none; insufficient without samples
 */
public record BlackWater(Site site, int samples, Outcome<BlackOdorous.Grade> grade) {

    private static final int CENTIMETRES = 2;

    private static final Map<String, BlackOdorous.Item> ITEMS = Map.of(
            "transparency", BlackOdorous.Item.TRANSPARENCY,
            "DO", BlackOdorous.Item.DISSOLVED_OXYGEN,
            "NH3-N", BlackOdorous.Item.AMMONIA_NITROGEN);

    static BlackWater of(Site site, Collection<Sample> samples, BlackOdorous.Rule rule) {
        Map<String, Sample> best = new TreeMap<>();
        samples.forEach(sample -> best.merge(
                sample.periodEnd() + " " + sample.averaging(),
                sample,
                (a, b) -> b.version() == DataVersion.REVIEWED ? b : a));
        List<BlackOdorous> graded = new ArrayList<>();
        best.values()
                .forEach(sample -> BlackOdorous.of(rule, values(sample)).known().ifPresent(graded::add));
        return new BlackWater(site, graded.size(), BlackOdorous.ofPoint(graded));
    }

    /** Transparency comes in metres and is judged in centimetres. */
    private static Map<BlackOdorous.Item, BigDecimal> values(Sample sample) {
        Map<BlackOdorous.Item, BigDecimal> values = new EnumMap<>(BlackOdorous.Item.class);
        ITEMS.forEach((code, item) -> {
            BigDecimal value = sample.values().get(code);
            if (value != null) {
                boolean isLength = item == BlackOdorous.Item.TRANSPARENCY;
                values.put(item, isLength ? value.movePointRight(CENTIMETRES) : value);
            }
        });
        return values;
    }
}
