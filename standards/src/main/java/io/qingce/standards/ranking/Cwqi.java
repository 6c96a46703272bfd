package io.qingce.standards.ranking;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.water.RiverAssessment;
import io.qingce.standards.water.SurfaceWaterLimits;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterClass;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * City water quality index CWQI 城市水质指数 (城市地表水环境质量排名技术规定（试行）, 2017): per item the mean over the sections divided by its class III
 * limit (oxygen inverted, pH by its distance from 7), added up over the items measured. Smaller is better; compare only cities with the
 * same items.
 *
 * @param indices per item, all digits
 */
public record Cwqi(Map<WaterItem, Exact> indices) {

    private static final Exact NEUTRAL = Exact.of(7);
    private static final Exact ALKALINE_SPAN = Exact.of(2);
    private static final int DECIMALS = 4;

    /** Copies the indices. */
    public Cwqi {
        indices = Collections.unmodifiableMap(new EnumMap<>(indices));
    }

    /** The index of the river sections or of the lake points of a city. */
    public static Outcome<Cwqi> of(WaterBody body, Collection<Map<WaterItem, Exact>> sections) {
        Map<WaterItem, Exact> means = RiverAssessment.means(sections);
        Map<WaterItem, Exact> indices = new EnumMap<>(WaterItem.class);
        for (Map.Entry<WaterItem, Exact> mean : means.entrySet()) {
            if (mean.getKey().isClassed()) {
                if (mean.getKey() == WaterItem.DO && mean.getValue().signum() == 0) {
                    return Outcome.insufficient(Reason.UNDEFINED, 0, 1);
                }
                indices.put(mean.getKey(), index(mean.getKey(), body, mean.getValue()));
            }
        }
        return indices.isEmpty() ? Outcome.insufficient(Reason.NO_DATA, 0, 1) : Outcome.of(new Cwqi(indices));
    }

    private static Exact index(WaterItem item, WaterBody body, Exact value) {
        if (item == WaterItem.PH) {
            Exact distance = value.minus(NEUTRAL).abs();
            return value.compareTo(NEUTRAL) <= 0 ? distance : distance.dividedBy(ALKALINE_SPAN);
        }
        Exact limit =
                Exact.of(SurfaceWaterLimits.limit(item, body, WaterClass.III).orElseThrow());
        return item == WaterItem.DO ? limit.dividedBy(value) : value.dividedBy(limit);
    }

    /** The sum, all digits. */
    public Exact exact() {
        return Exact.sum(indices.values());
    }

    /** The sum with four decimals. */
    public BigDecimal rounded() {
        return exact().round(DECIMALS);
    }

    /** The index of a city from its rivers and its lakes, weighted by their sections and points (weights from memory). */
    public static Exact ofCity(Exact rivers, int sections, Exact lakes, int points) {
        return rivers.times(Exact.of(sections))
                .plus(lakes.times(Exact.of(points)))
                .dividedBy(Exact.of(sections + points));
    }
}
