package io.qingce.report.calculation;

import io.qingce.chassis.language.Words;
import io.qingce.report.air.IndexFigure;
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
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one item and applies the rules of every edition asked for. */
final class Calculator {

    private static final int MOST_DAYS = 3 * 366;
    private static final Map<AirItem, AqiColumn> OF_DAY = Map.of(
            AirItem.SO2, AqiColumn.SO2_DAY,
            AirItem.NO2, AqiColumn.NO2_DAY,
            AirItem.PM10, AqiColumn.PM10_DAY,
            AirItem.PM25, AqiColumn.PM25_DAY,
            AirItem.CO, AqiColumn.CO_DAY,
            AirItem.O3, AqiColumn.O3_EIGHT_HOURS);
    private static final Map<AirItem, AqiColumn> OF_HOUR = Map.of(
            AirItem.SO2, AqiColumn.SO2_HOUR,
            AirItem.NO2, AqiColumn.NO2_HOUR,
            AirItem.PM10, AqiColumn.PM10_DAY,
            AirItem.PM25, AqiColumn.PM25_DAY,
            AirItem.CO, AqiColumn.CO_HOUR,
            AirItem.O3, AqiColumn.O3_HOUR);

    private final List<EditionChoice> editions;

    /** For these editions; in-force asks for a day in every item. */
    Calculator(List<EditionChoice> editions) {
        this.editions = List.copyOf(editions);
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
        Map<AirItem, BigDecimal> values = item.air();
        Averaging averaging = item.choice("averaging", Averaging.class, Averaging.DAY);
        return editions.stream()
                .map(choice -> {
                    AqiRules rules = AqiRules.of(table(choice, item));
                    AirQualityIndex index = averaging == Averaging.DAY
                            ? DailyAqi.of(rules, concentrations(values, OF_DAY))
                            : HourlyAqi.of(
                                    rules.withHourlyReport(HourlyReport.SIX_ONE_HOUR_MEANS),
                                    concentrations(values, OF_HOUR));
                    return AirQualityIndexResult.of(choice.code(), index);
                })
                .toList();
    }

    private static Concentrations concentrations(Map<AirItem, BigDecimal> values, Map<AirItem, AqiColumn> columns) {
        Concentrations all = Concentrations.NONE;
        for (Map.Entry<AirItem, BigDecimal> value : values.entrySet()) {
            AqiColumn column = columns.get(value.getKey());
            all = column == null ? all : all.with(column, value.getValue());
        }
        return all;
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
                    PeriodRules rules = choice.rules(period);
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
            Map<AirItem, Outcome<DailyValue>> values = new EnumMap<>(AirItem.class);
            day.air().forEach((code, value) -> values.put(code, Outcome.of(DailyValue.of(Exact.of(value), 1, 1))));
            days.add(AirDay.of(date, values));
        }
        return days;
    }

    /** Surface water has one edition, GB 3838-2002. */
    static List<WaterClassResult> waterClass(ItemReader item) {
        item.only("id", "body", "target", "values");
        WaterBody body = item.choice("body", WaterBody.class, WaterBody.RIVER);
        WaterClass target = item.choice("target", WaterClass.class, WaterClass.III);
        if (target == WaterClass.WORSE_THAN_V) {
            throw new UnusableItem(
                    "target", "unknown-name", Words.both("可选I、II、III、IV、V。", "One of I, II, III, IV, V."));
        }
        return List.of(WaterClassResult.of(SectionAssessment.of(WaterRules.OFFICIAL, body, item.water()), target));
    }
}
