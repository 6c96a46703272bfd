package io.qingce.report.calculation;

import io.qingce.chassis.language.Words;
import io.qingce.report.air.IndexFigure;
import io.qingce.report.ledger.AirCode;
import io.qingce.report.period.EditionChoice;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.aqi.AqiColumn;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.AqiTable;
import io.qingce.standards.aqi.Concentrations;
import io.qingce.standards.aqi.DailyAqi;
import io.qingce.standards.aqi.HourlyAqi;
import io.qingce.standards.aqi.HourlyReport;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.ranking.CompositeIndex;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterClass;
import io.qingce.standards.water.WaterRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one item and applies the rules of every edition asked for. */
final class Calculator {

    private static final int MOST_DAYS = 3 * 366;
    private static final Map<String, AqiColumn> OF_DAY = columns(
            AqiColumn.SO2_DAY,
            AqiColumn.NO2_DAY,
            AqiColumn.CO_DAY,
            AqiColumn.O3_EIGHT_HOURS,
            "O3_1h",
            AqiColumn.O3_HOUR);
    private static final Map<String, AqiColumn> OF_HOUR = columns(
            AqiColumn.SO2_HOUR, AqiColumn.NO2_HOUR, AqiColumn.CO_HOUR, AqiColumn.O3_HOUR, "SO2_24h", AqiColumn.SO2_DAY);

    private final List<EditionChoice> editions;
    private final RuleSet ruleSet;

    /** For these editions; in-force asks for a day in every item. */
    Calculator(List<EditionChoice> editions, RuleSet ruleSet) {
        this.editions = List.copyOf(editions);
        this.ruleSet = ruleSet;
    }

    /** The columns of a report by the codes sent: the six items, and one averaging time that steps in above the scale of another. */
    private static Map<String, AqiColumn> columns(
            AqiColumn so2, AqiColumn no2, AqiColumn co, AqiColumn ozone, String code, AqiColumn other) {
        Map<String, AqiColumn> columns = new LinkedHashMap<>();
        Stream.of(so2, no2, AqiColumn.PM10_DAY, AqiColumn.PM25_DAY, co, ozone)
                .forEach(column -> columns.put(AirCode.of(column.item()), column));
        columns.put(code, other);
        return columns;
    }

    /** What the concentrations of an index are. */
    enum Averaging {
        /** Daily means, ozone the daily maximum 8-hour mean 日报. */
        DAY,
        /** Means of one hour 实时报. */
        HOUR
    }

    List<AirQualityIndexResult> airQualityIndex(ItemReader item) {
        item.only("id", "date", "averaging", "values");
        Averaging averaging = item.choice("averaging", Averaging.class, Averaging.DAY);
        Map<AqiColumn, BigDecimal> values = item.air(averaging == Averaging.DAY ? OF_DAY : OF_HOUR);
        Concentrations all = Concentrations.NONE;
        for (Map.Entry<AqiColumn, BigDecimal> value : values.entrySet()) {
            all = all.with(value.getKey(), value.getValue());
        }
        Concentrations sent = all;
        return editions.stream()
                .map(choice ->
                        AirQualityIndexResult.of(choice.code(), ruleSet, index(table(choice, item), averaging, sent)))
                .toList();
    }

    private AirQualityIndex index(AqiTable table, Averaging averaging, Concentrations values) {
        return averaging == Averaging.DAY
                ? DailyAqi.of(ruleSet.ofDay(table), values)
                : HourlyAqi.of(AqiRules.of(table).withHourlyReport(HourlyReport.SIX_ONE_HOUR_MEANS), values);
    }

    private static AqiTable table(EditionChoice choice, ItemReader item) {
        return choice.edition()
                .map(edition -> edition == AirEdition.GB3095_2012 ? AqiTable.HJ633_2012 : AqiTable.HJ633_2026)
                .orElseGet(() -> AqiTable.on(item.day("date")));
    }

    List<IndexResult> compositeIndex(ItemReader item) {
        item.only("id", "date", "values");
        Map<AirItem, BigDecimal> values = item.air();
        return editions.stream()
                .map(choice -> {
                    AirEdition edition = choice.edition().orElseGet(() -> AirEdition.on(item.day("date")));
                    return new IndexResult(
                            choice.code(),
                            "环办监测〔2018〕19号, " + edition.limitsClause("").document(),
                            IndexFigure.of(CompositeIndex.of(edition, values)));
                })
                .toList();
    }

    List<AirStatisticsResult> airStatistics(ItemReader item) {
        item.only("id", "from", "to", "days");
        LocalDate from = item.day("from");
        LocalDate to = item.day("to");
        if (to.isBefore(from) || to.toEpochDay() - from.toEpochDay() >= MOST_DAYS) {
            throw new UnusableItem(
                    "to", "not-a-period", Words.both("不早于from，且不超过三年。", "Not before from, and at most three years."));
        }
        Period period = new Period(from, to);
        List<AirDay> days = days(item, period);
        return editions.stream()
                .map(choice -> {
                    PeriodRules rules = choice.rules(period, ruleSet);
                    return AirStatisticsResult.of(choice.code(), PeriodStatistics.of(rules, period, days), days);
                })
                .toList();
    }

    private static List<AirDay> days(ItemReader item, Period period) {
        List<AirDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (ItemReader day : item.list("days", MOST_DAYS)) {
            day.only("date", "values");
            LocalDate date = day.day("date");
            if (!period.contains(date)) {
                throw new UnusableItem(
                        "days", "outside-the-period", Words.both(date + "不在时段内。", date + " is outside the period."));
            }
            if (!seen.add(date)) {
                throw new UnusableItem("days", "repeated-day", Words.both(date + "重复。", date + " comes twice."));
            }
            days.add(day(date, day.air(OF_DAY)));
        }
        return days;
    }

    private static AirDay day(LocalDate date, Map<AqiColumn, BigDecimal> sent) {
        Map<AqiColumn, Outcome<DailyValue>> values = new EnumMap<>(AqiColumn.class);
        sent.forEach((column, value) -> values.put(column, Outcome.of(DailyValue.of(Exact.of(value), 1, 1))));
        Outcome<DailyValue> highest = values.remove(AqiColumn.O3_HOUR);
        Map<AirItem, Outcome<DailyValue>> items = new EnumMap<>(AirItem.class);
        values.forEach((column, value) -> items.put(column.item(), value));
        return highest == null ? AirDay.of(date, items) : AirDay.of(date, items, highest);
    }

    /** Surface water has one edition, GB 3838-2002. */
    static List<WaterClassResult> waterClass(ItemReader item, WaterRules rules) {
        item.only("id", "body", "target", "values");
        WaterBody body = item.choice("body", WaterBody.class, WaterBody.RIVER);
        WaterClass target = item.choice("target", WaterClass.class, WaterClass.III);
        if (target == WaterClass.WORSE_THAN_V) {
            throw new UnusableItem(
                    "target", "unknown-name", Words.both("可选I、II、III、IV、V。", "One of I, II, III, IV, V."));
        }
        return List.of(WaterClassResult.of(rules, SectionAssessment.of(rules, body, item.water()), target));
    }
}
