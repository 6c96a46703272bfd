package io.qingce.standards.conformance;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.result.Outcome;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Annual means of Zhengzhou from published daily values, beside those that its researchers printed from the readings of its stations. */
class PublishedCityYearsTest {

    /** 环境科学 2019, 40(9): 3856-3867, abstract; µg/m³. */
    private static final Map<String, String> PRINTED = Map.of(
            "2014 PM2.5", "88.1",
            "2015 PM2.5", "95.8",
            "2016 PM2.5", "78.6",
            "2014 PM10", "158.5",
            "2015 PM10", "167.7",
            "2016 PM10", "144.5");

    @Test
    void showZhengzhouBesideWhatWasPrinted() throws IOException {
        List<AirDay> days = days("郑州");
        List<String> lines = new ArrayList<>();
        for (AirItem item : List.of(AirItem.PM25, AirItem.PM10)) {
            for (int year = 2014; year <= 2016; year++) {
                String figure = year + " " + item.code();
                lines.add("| %s | %s | %s | %s |"
                        .formatted(
                                figure,
                                PRINTED.get(figure),
                                mean(year, item, days, RuleSet.PUBLISHED),
                                mean(year, item, days, RuleSet.STRICT)));
            }
        }
        PublishedPage.has(lines);
    }

    private static String mean(int year, AirItem item, List<AirDay> days, RuleSet rules) {
        Period period = Period.ofYear(year);
        return PeriodStatistics.of(
                        PeriodRules.of(AirEdition.GB3095_2012).withRuleSet(rules),
                        period,
                        days.stream().filter(day -> period.contains(day.date())).toList())
                .headline(item)
                .known()
                .map(value -> value.exact().round(1).toPlainString())
                .orElse("–");
    }

    /** Of the file, 0 is no value. */
    private static List<AirDay> days(String city) {
        List<AirDay> days = new ArrayList<>();
        for (RealReadings.Row row : RealReadings.rows("air_city_daily_2014_2016.csv.gz")) {
            if (row.text("city").equals(city)) {
                Map<AirItem, Outcome<DailyValue>> values = new EnumMap<>(AirItem.class);
                for (AirItem item : List.of(AirItem.PM25, AirItem.PM10)) {
                    row.number(item.code())
                            .filter(value -> value.signum() > 0)
                            .ifPresent(value -> values.put(item, Outcome.of(DailyValue.of(Exact.of(value), 24, 20))));
                }
                days.add(AirDay.of(LocalDate.parse(row.text("date")), values));
            }
        }
        return days;
    }
}
