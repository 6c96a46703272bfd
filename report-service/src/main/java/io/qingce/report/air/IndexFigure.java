package io.qingce.report.air;

import io.qingce.report.ledger.AirCode;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.ranking.CompositeIndex;
import io.qingce.standards.result.Outcome;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The composite index of a period (综合指数), on the wire.
 *
 * @param value sum of the sub-indices, two decimals; absent without all six items
 * @param subIndices item to sub-index, two decimals
 * @param mainPollutants 主要污染物: the items with the greatest sub-index
 * @param reasonCode why there is none, as a stable slug
 * @param reason the same in words
 */
public record IndexFigure(
        @Nullable BigDecimal value,
        Map<String, BigDecimal> subIndices,
        List<String> mainPollutants,
        @Nullable String reasonCode,
        @Nullable String reason) {

    /** The figure of an index, or why there is none. */
    public static IndexFigure of(Outcome<CompositeIndex> outcome) {
        if (outcome instanceof Outcome.Insufficient<CompositeIndex> missing) {
            return new IndexFigure(
                    null, Map.of(), List.of(), missing.reason().code(), StandardWords.of(missing.reason()));
        }
        CompositeIndex index = ((Outcome.Known<CompositeIndex>) outcome).value();
        Map<String, BigDecimal> subIndices = new LinkedHashMap<>();
        index.subIndices().forEach((item, value) -> subIndices.put(AirCode.of(item), value));
        return new IndexFigure(
                index.value(),
                subIndices,
                index.mainPollutants().stream().map(AirCode::of).toList(),
                null,
                null);
    }
}
