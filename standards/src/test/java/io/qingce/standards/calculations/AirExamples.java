package io.qingce.standards.calculations;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.AirLimits;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.air.Exceedance;
import io.qingce.standards.air.Grade;
import io.qingce.standards.air.HourlyValues;
import io.qingce.standards.air.StationDay;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.aqi.AqiColumn;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.AqiTable;
import io.qingce.standards.aqi.Concentrations;
import io.qingce.standards.aqi.DailyAqi;
import io.qingce.standards.aqi.HourlyAqi;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.Averaging;
import io.qingce.standards.period.DailyInput;
import io.qingce.standards.period.DustConcentrations;
import io.qingce.standards.period.DustDays;
import io.qingce.standards.period.DustTreatment;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.period.Validity;
import io.qingce.standards.ranking.CompositeIndex;
import io.qingce.standards.ranking.SingleIndex;
import io.qingce.standards.result.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on air, as the pages name them. */
final class AirExamples {

    static final Map<String, Function<String[], String>> RULES = new HashMap<>();

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final Period YEAR = Period.ofYear(2025);
    private static final String DAILY = "SO2_DAY NO2_DAY PM10_DAY PM25_DAY CO_DAY O3_EIGHT_HOURS";
    private static final String HOURLY = "SO2_HOUR NO2_HOUR PM10_DAY PM25_DAY CO_HOUR O3_HOUR";

    static {
        RULES.put(
                "limit",
                a -> AirLimits.limit(
                                AirEdition.valueOf(a[0]),
                                AirItem.valueOf(a[1]),
                                Averaging.valueOf(a[2]),
                                Grade.valueOf(a[3]))
                        .map(BigDecimal::toPlainString)
                        .orElse("none"));
        RULES.put("edition", a -> AirEdition.on(LocalDate.parse(a[0])).name());
        RULES.put("daily-mean", AirExamples::dailyMean);
        RULES.put("mda8", AirExamples::mda8);
        RULES.put("city-day", AirExamples::cityDay);
        RULES.put(
                "stations-needed",
                a -> Integer.toString(StationShare.valueOf(a[0]).needed(Integer.parseInt(a[1]))));
        RULES.put("aqi", a -> verdict(DailyAqi.of(AqiRules.of(AqiTable.valueOf(a[0])), concentrations(DAILY, a, 1))));
        RULES.put("rule-set", a -> switches(RuleSet.of(a[0]).orElseThrow()));
        RULES.put(
                "day-by",
                a -> verdict(DailyAqi.of(
                        RuleSet.of(a[0]).orElseThrow().ofDay(AqiTable.HJ633_2012), concentrations(DAILY, a, 1))));
        RULES.put("hourly-aqi", a -> verdict(HourlyAqi.of(AqiRules.HJ633_2026, concentrations(HOURLY, a, 0))));
        RULES.put(
                "iaqi",
                a -> written(AqiTable.valueOf(a[0])
                                .iaqi(AqiColumn.valueOf(a[1]), new BigDecimal(a[2]))
                                .map(i -> i.value()))
                        .split(" ")[0]);
        RULES.put(
                "days-needed",
                a -> Integer.toString(Validity.of(
                                new Period(LocalDate.parse(a[1]), LocalDate.parse(a[2])),
                                AirItem.valueOf(a[0]),
                                0,
                                month -> 0)
                        .needed()));
        RULES.put("attains", AirExamples::attains);
        RULES.put("attains-quarter", a -> attains(Period.ofQuarter(2025, 1), a));
        RULES.put(
                "exceedance",
                a -> Exceedance.multiple(Exact.parse(a[0]), new BigDecimal(a[1]))
                        .orElseThrow()
                        .toPlainString());
        RULES.put("dust-ratio", AirExamples::dustRatio);
        RULES.put("composite", AirExamples::composite);
        RULES.put(
                "single-index",
                a -> SingleIndex.of(
                                AirEdition.valueOf(a[0]),
                                AirItem.valueOf(a[1]),
                                new BigDecimal(a[2]),
                                new BigDecimal(a[3]))
                        .orElseThrow()
                        .toPlainString());
    }

    private AirExamples() {}

    private static <T> String written(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Insufficient<T> i) {
            return i.reason() + " (" + i.valid() + " of " + i.needed() + ")";
        }
        return outcome.known().orElseThrow().toString();
    }

    private static String written(AirDay day, AirItem item) {
        return written(day.value(item).map(v -> v.exact() + " (" + v.valid() + " of " + v.needed() + ")"));
    }

    private static String dailyMean(String[] a) {
        List<BigDecimal> hours = new ArrayList<>();
        for (String part : a) {
            String[] sides = part.split("x");
            hours.addAll(Collections.nCopies(Integer.parseInt(sides[0]), new BigDecimal(sides[1])));
        }
        hours.addAll(Collections.nCopies(HourlyValues.HOURS - hours.size(), null));
        return written(station(AirItem.PM25, hours), AirItem.PM25);
    }

    private static String switches(RuleSet set) {
        return Stream.of(
                        set.dailyOzone(),
                        set.missingItem(),
                        set.stationShare(),
                        set.dailyInput(),
                        set.events(),
                        set.ph(),
                        set.comparison())
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    private static String mda8(String[] a) {
        List<BigDecimal> hours = new ArrayList<>(Collections.nCopies(Integer.parseInt(a[1]), null));
        hours.addAll(Collections.nCopies(HourlyValues.HOURS - hours.size(), new BigDecimal(a[3])));
        return written(station(AirItem.O3, hours), AirItem.O3);
    }

    private static AirDay station(AirItem item, List<BigDecimal> hours) {
        return StationDay.of(DAY, AirEdition.GB3095_2012, HourlyValues.of(Map.of(item, hours)));
    }

    private static AirDay day(LocalDate date, Map<AirItem, String> values) {
        Map<AirItem, Outcome<DailyValue>> daily = new EnumMap<>(AirItem.class);
        values.forEach((item, value) -> daily.put(item, Outcome.of(DailyValue.of(Exact.parse(value), 24, 20))));
        return AirDay.of(date, daily);
    }

    private static String cityDay(String[] a) {
        AirItem item = AirItem.valueOf(a[0]);
        List<AirDay> stations =
                Stream.of(a).skip(1).map(v -> day(DAY, Map.of(item, v))).toList();
        return written(CityDay.ofDays(DAY, stations, stations.size()).under(StationShare.THREE_QUARTERS_OR_HALF), item);
    }

    private static Concentrations concentrations(String columns, String[] values, int from) {
        Concentrations result = Concentrations.NONE;
        String[] names = columns.split(" ");
        for (int i = 0; i < names.length; i++) {
            String value = values[from + i];
            result = value.equals("-") ? result : result.with(AqiColumn.valueOf(names[i]), new BigDecimal(value));
        }
        return result;
    }

    private static String verdict(AirQualityIndex index) {
        return index.value()
                .known()
                .map(value -> value + " " + index.level().orElseThrow().chinese() + " "
                        + index.primaryPollutants().stream().map(Enum::name).collect(Collectors.joining("+")))
                .map(String::strip)
                .orElse("NA");
    }

    private static String attains(String[] a) {
        return attains(YEAR, a);
    }

    private static String attains(Period period, String[] a) {
        AirItem item = AirItem.valueOf(a[1]);
        List<AirDay> days = IntStream.range(0, period.days())
                .mapToObj(i -> day(period.from().plusDays(i), Map.of(item, a[2])))
                .toList();
        PeriodRules rules =
                PeriodRules.of(AirEdition.valueOf(a[0])).withRuleSet(RuleSet.PUBLISHED.withDailyInput(DailyInput.RAW));
        return PeriodStatistics.of(rules, period, days)
                .attainment(item)
                .known()
                .orElseThrow()
                .attained()
                .name();
    }

    /** G8: 365 valid days, 300 good, 20 of the others by dust. */
    private static String dustRatio(String[] a) {
        List<AirDay> days = new ArrayList<>();
        Set<LocalDate> dust = new HashSet<>();
        for (int i = 0; i < YEAR.days(); i++) {
            LocalDate date = YEAR.from().plusDays(i);
            String pm10 = i < 300 ? "50" : "200";
            days.add(day(
                    date,
                    Map.of(
                            AirItem.SO2,
                            "5",
                            AirItem.NO2,
                            "9",
                            AirItem.PM10,
                            pm10,
                            AirItem.PM25,
                            "9",
                            AirItem.CO,
                            "1",
                            AirItem.O3,
                            "9")));
            if (i >= 300 && i < 320) {
                dust.add(date);
            }
        }
        DustTreatment treatment = new DustTreatment(dust, DustConcentrations.KEEP, DustDays.valueOf(a[0]));
        return PeriodStatistics.of(PeriodRules.of(AirEdition.GB3095_2012), YEAR, days, treatment)
                .days()
                .goodRatio()
                .known()
                .orElseThrow()
                .rounded()
                .toPlainString();
    }

    private static String composite(String[] a) {
        Map<AirItem, BigDecimal> figures = new EnumMap<>(AirItem.class);
        for (int i = 0; i < AirItem.BASIC.size(); i++) {
            figures.put(AirItem.BASIC.get(i), new BigDecimal(a[i + 1]));
        }
        return CompositeIndex.of(AirEdition.valueOf(a[0]), figures)
                .known()
                .orElseThrow()
                .value()
                .toPlainString();
    }
}
