package io.qingce.standards.calculations;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.number.Rounding;
import io.qingce.standards.parameter.GroundwaterItem;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.ranking.Cwqi;
import io.qingce.standards.water.ClassOneOxygen;
import io.qingce.standards.water.ClassShares;
import io.qingce.standards.water.ItemClass;
import io.qingce.standards.water.Measurement;
import io.qingce.standards.water.PhRounding;
import io.qingce.standards.water.RiverAssessment;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.TemperatureChange;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterChange;
import io.qingce.standards.water.WaterClass;
import io.qingce.standards.water.WaterMean;
import io.qingce.standards.water.WaterRules;
import io.qingce.standards.waterbody.BlackOdorous;
import io.qingce.standards.waterbody.DrinkingWaterSource;
import io.qingce.standards.waterbody.EcologicalFlow;
import io.qingce.standards.waterbody.Groundwater;
import io.qingce.standards.waterbody.TrophicState;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on water, as the pages name them. */
final class WaterExamples {

    static final Map<String, Function<String[], String>> RULES = new HashMap<>();

    static {
        RULES.put(
                "water-class",
                a -> ItemClass.of(
                                WaterRules.OFFICIAL,
                                WaterItem.valueOf(a[1]),
                                WaterBody.valueOf(a[0]),
                                Exact.parse(a[2]))
                        .known()
                        .orElseThrow()
                        .waterClass()
                        .name());
        RULES.put("section", WaterExamples::section);
        RULES.put("water-mean", WaterExamples::mean);
        RULES.put("river-shares", WaterExamples::shares);
        RULES.put("river-mean", WaterExamples::riverMean);
        RULES.put(
                "water-change", a -> WaterChange.ofPoints(new BigDecimal(a[0])).chinese());
        RULES.put("tli", WaterExamples::trophic);
        RULES.put(
                "cwqi",
                a -> Cwqi.of(WaterBody.RIVER, List.of(values(a)))
                        .known()
                        .orElseThrow()
                        .rounded()
                        .toPlainString());
        RULES.put(
                "cwqi-city",
                a -> Cwqi.ofCity(Exact.parse(a[0]), Integer.parseInt(a[1]), Exact.parse(a[2]), Integer.parseInt(a[3]))
                        .toString());
        RULES.put("source", WaterExamples::source);
        RULES.put(
                "groundwater",
                a -> Groundwater.classOf(GroundwaterItem.valueOf(a[0]), Exact.parse(a[1]))
                        .name());
        RULES.put("black", WaterExamples::black);
        RULES.put("black-stretches", WaterExamples::blackStretches);
        RULES.put("flow", WaterExamples::flow);
        RULES.put(
                "ph",
                a -> ItemClass.of(
                                WaterRules.OFFICIAL.withPh(PhRounding.valueOf(a[0])),
                                WaterItem.PH,
                                WaterBody.RIVER,
                                Exact.parse(a[1]))
                        .known()
                        .orElseThrow()
                        .waterClass()
                        .name());
        RULES.put(
                "class-by",
                a -> ItemClass.of(
                                RuleSet.PUBLISHED
                                        .withComparison(LimitComparison.valueOf(a[0]))
                                        .water(),
                                WaterItem.valueOf(a[1]),
                                WaterBody.RIVER,
                                Exact.parse(a[2]))
                        .known()
                        .orElseThrow()
                        .waterClass()
                        .name());
        RULES.put("oxygen", WaterExamples::oxygen);
        RULES.put("temperature-change", WaterExamples::temperatureChange);
    }

    private WaterExamples() {}

    private static Map<WaterItem, Exact> values(String[] a) {
        Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
        for (int i = 0; i < a.length; i += 2) {
            values.put(WaterItem.valueOf(a[i]), Exact.parse(a[i + 1]));
        }
        return values;
    }

    private static String section(String[] a) {
        SectionAssessment section = SectionAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, values(a))
                .known()
                .orElseThrow();
        String indicators = section.mainIndicators().stream()
                .map(i ->
                        " " + i.item() + "(" + i.printedMultiple(WaterClass.III).orElseThrow() + ")")
                .collect(Collectors.joining());
        return section.waterClass() + indicators;
    }

    private static String mean(String[] a) {
        WaterItem item = WaterItem.valueOf(a[0]);
        List<Exact> values = Stream.of(a)
                .skip(1)
                .map(v -> Measurement.parse(v).forStatistics())
                .toList();
        Exact mean = WaterMean.of(item, values).known().orElseThrow();
        return item == WaterItem.PH
                ? mean.round(2).toPlainString()
                : Rounding.keepingOneDigit(mean, item.decimals()).toPlainString();
    }

    private static String shares(String[] a) {
        ClassShares shares = new ClassShares(Map.of(
                WaterClass.III, Integer.valueOf(a[0]),
                WaterClass.IV, Integer.valueOf(a[1]),
                WaterClass.WORSE_THAN_V, Integer.valueOf(a[2])));
        return shares.thirdOrBetter().rounded() + " " + shares.rating().chinese();
    }

    private static String riverMean(String[] a) {
        List<Map<WaterItem, Exact>> sections = Stream.of(a)
                .skip(1)
                .map(v -> Map.of(WaterItem.valueOf(a[0]), Exact.parse(v)))
                .toList();
        RiverAssessment river = RiverAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, sections)
                .known()
                .orElseThrow();
        return river.byMean().orElseThrow().waterClass() + " " + river.rating().chinese();
    }

    private static String trophic(String[] a) {
        List<WaterItem> order =
                List.of(WaterItem.CHLOROPHYLL_A, WaterItem.TP, WaterItem.TN, WaterItem.TRANSPARENCY, WaterItem.CODMN);
        Map<WaterItem, BigDecimal> values = new EnumMap<>(WaterItem.class);
        for (int i = 0; i < order.size(); i++) {
            values.put(order.get(i), new BigDecimal(a[i]));
        }
        TrophicState state = TrophicState.of(values).known().orElseThrow();
        return state.index() + " " + state.state().chinese();
    }

    private static String source(String[] a) {
        DrinkingWaterSource source = DrinkingWaterSource.of(WaterRules.OFFICIAL, WaterBody.RIVER, values(a), List.of())
                .known()
                .orElseThrow();
        return source.isCompliant()
                ? "compliant"
                : source.exceeding().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static String black(String[] a) {
        Map<BlackOdorous.Item, BigDecimal> sample = Map.of(
                BlackOdorous.Item.TRANSPARENCY, new BigDecimal(a[0]),
                BlackOdorous.Item.DISSOLVED_OXYGEN, new BigDecimal(a[1]),
                BlackOdorous.Item.AMMONIA_NITROGEN, new BigDecimal(a[2]));
        return BlackOdorous.of(BlackOdorous.Rule.URBAN_THREE_ITEMS, sample)
                .known()
                .orElseThrow()
                .grade()
                .chinese();
    }

    private static String flow(String[] a) {
        List<Optional<BigDecimal>> periods =
                Stream.of(a).skip(2).map(v -> Optional.of(new BigDecimal(v))).toList();
        EcologicalFlow flow = EcologicalFlow.of(new BigDecimal(a[0]), new BigDecimal(a[1]), periods)
                .known()
                .orElseThrow();
        return flow.attained().rounded() + (flow.isAttained() ? " attained" : " missed");
    }

    private static String blackStretches(String[] a) {
        List<BlackOdorous.Grade> points =
                Stream.of(a).map(BlackOdorous.Grade::valueOf).toList();
        return BlackOdorous.heavyStretches(points).stream()
                .map(s -> s.first() + "-" + s.last())
                .collect(Collectors.joining(" "));
    }

    private static String oxygen(String[] a) {
        WaterRules rules = WaterRules.OFFICIAL.withClassOneOxygen(ClassOneOxygen.valueOf(a[0]));
        return ItemClass.ofOxygen(rules, WaterBody.RIVER, Exact.parse(a[1]), Exact.parse(a[2]))
                .known()
                .orElseThrow()
                .waterClass()
                .name();
    }

    private static String temperatureChange(String[] a) {
        List<Exact> week = Stream.of(a).skip(1).map(Exact::parse).toList();
        return TemperatureChange.of(LimitComparison.ROUNDED_VALUE, week, Exact.parse(a[0]))
                .known()
                .orElseThrow()
                .verdict()
                .name();
    }
}
