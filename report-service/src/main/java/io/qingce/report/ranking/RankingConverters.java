package io.qingce.report.ranking;

import static java.util.stream.Collectors.joining;

import io.qingce.chassis.parameter.ParameterConverters;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.standards.statistics.Ranks;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.stream.Stream;

/** The kinds of values that only rankings ask for. */
@Provider
@Singleton
public class RankingConverters extends ParameterConverters {

    private static final String UNKNOWN = "unknown-name";

    public RankingConverters() {
        choose(
                RankedFigure.class,
                UNKNOWN,
                oneOf(Arrays.stream(RankedFigure.values()).map(RankedFigure::code)),
                RankedFigure::of);
        choose(
                RankedRegion.Order.class,
                UNKNOWN,
                oneOf(Arrays.stream(RankedRegion.Order.values()).map(Enum::name)));
        choose(Ranks.class, UNKNOWN, oneOf(Arrays.stream(Ranks.values()).map(Enum::name)));
    }

    private static String oneOf(Stream<String> values) {
        return QueryValue.oneOf(values.collect(joining(", ")));
    }
}
