package io.qingce.standards.calculations;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.number.Rounding;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.Dustfall;
import io.qingce.standards.parameter.GasConversion;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.statistics.Change;
import io.qingce.standards.statistics.Percentile;
import io.qingce.standards.statistics.Ranks;
import io.qingce.standards.statistics.Spearman;
import io.qingce.standards.statistics.ThreeYearMean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on numbers, ranks and trends, as the pages name them. */
final class NumberExamples {

    static final Map<String, Function<String[], String>> RULES = new HashMap<>();

    static {
        RULES.put("exact", a -> Exact.parse(a[0]).toString());
        RULES.put("mean", a -> Exact.mean(values(a, 0)).toString());
        RULES.put("round", a -> Exact.parse(a[0]).round(Integer.parseInt(a[1])).toPlainString());
        RULES.put(
                "keep-one-digit",
                a -> Rounding.keepingOneDigit(Exact.parse(a[0]), Integer.parseInt(a[1]))
                        .toPlainString());
        RULES.put(
                "meets",
                a -> Boolean.toString(LimitComparison.valueOf(a[0])
                        .meetsUpper(Exact.parse(a[1]), Exact.parse(a[2]), Integer.parseInt(a[3]))));
        RULES.put("share", a -> share(a[0] + "/" + a[1]).rounded().toPlainString());
        RULES.put(
                "mean-ratio",
                a -> known(Change.meanOf(Stream.of(a).map(NumberExamples::share).toList())));
        RULES.put("change", a -> known(Change.percent(new BigDecimal(a[0]), new BigDecimal(a[1]))));
        RULES.put("rank", NumberExamples::rank);
        RULES.put("percentile", NumberExamples::percentile);
        RULES.put("trend", NumberExamples::trend);
        RULES.put(
                "three-years",
                a -> known(
                        ThreeYearMean.of(values(a, 0).stream().map(Outcome::of).toList())));
        RULES.put(
                "dustfall",
                a -> Dustfall.of(new BigDecimal(a[0]), new BigDecimal(a[1]), new BigDecimal(a[2]))
                        .rounded()
                        .toPlainString());
        RULES.put(
                "ppb",
                a -> GasConversion.valueOf(a[0])
                        .fromPpb(AirItem.valueOf(a[1]), Exact.parse(a[2]))
                        .known()
                        .orElseThrow()
                        .round(2)
                        .toPlainString());
        RULES.put(
                "restate",
                a -> GasConversion.valueOf(a[0])
                        .to(GasConversion.valueOf(a[1]), Exact.parse(a[2]))
                        .round(2)
                        .toPlainString());
    }

    private NumberExamples() {}

    static List<Exact> values(String[] arguments, int from) {
        return Arrays.stream(arguments).skip(from).map(Exact::parse).collect(Collectors.toCollection(ArrayList::new));
    }

    static <T> String known(Outcome<T> outcome) {
        return outcome.known().orElseThrow().toString();
    }

    private static Percentage share(String text) {
        String[] parts = text.split("/");
        return new Percentage(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    private static String rank(String[] a) {
        List<BigDecimal> figures = Arrays.stream(a).skip(1).map(BigDecimal::new).toList();
        return Ranks.valueOf(a[0]).of(figures, Comparator.naturalOrder()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static String percentile(String[] a) {
        List<Exact> values = values(a[1].contains("..") ? range(a[1]) : Arrays.copyOfRange(a, 1, a.length), 0);
        return Percentile.of(values, Integer.parseInt(a[0])).toString();
    }

    private static String[] range(String text) {
        String[] ends = text.split("\\.\\.");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
    }

    private static String trend(String[] a) {
        Spearman spearman = Spearman.of(values(a, 0)).known().orElseThrow();
        return spearman.rounded() + " " + spearman.trend();
    }
}
