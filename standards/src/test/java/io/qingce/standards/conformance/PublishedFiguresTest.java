package io.qingce.standards.conformance;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.aqi.AqiColumn;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.Concentrations;
import io.qingce.standards.aqi.HourlyAqi;
import io.qingce.standards.aqi.HourlyReport;
import io.qingce.standards.aqi.MissingItem;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.period.DayCounts;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.water.PhRounding;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterClass;
import io.qingce.standards.water.WaterRules;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Computes the tables of {@code docs/published-figures.md} from files of published readings and finds every line of them on the page. The lines
 * are written to {@code target/published-figures.md} as well:
 *
 * <pre>mvn -pl standards test -Dtest=Published*Test -Dconformance.data=DIR</pre>
 */
class PublishedFiguresTest {

    private static final Map<String, WaterClass> CLASSES = Map.of(
            "Ⅰ", WaterClass.I,
            "Ⅱ", WaterClass.II,
            "Ⅲ", WaterClass.III,
            "Ⅳ", WaterClass.IV,
            "Ⅴ", WaterClass.V,
            "劣Ⅴ", WaterClass.WORSE_THAN_V);

    /** Published by the bureau of Beijing and the ministry; their announcements are named on the page. */
    private static final Map<Integer, Map<String, String>> PUBLISHED = Map.of(
            2014, Map.of("PM2.5", "85.9", "good", "172", "heavy", "47"),
            2015, Map.of("PM2.5", "80.6", "NO2", "50", "good", "186", "heavy", "46"),
            2016,
                    Map.of(
                            "PM2.5",
                            "73",
                            "SO2",
                            "10",
                            "NO2",
                            "48",
                            "PM10",
                            "92",
                            "CO",
                            "3.2",
                            "O3",
                            "199",
                            "good",
                            "198",
                            "excellent",
                            "68",
                            "heavy",
                            "39"));

    @ParameterizedTest
    @ValueSource(ints = {2014, 2015, 2016})
    void showBeijingBesideWhatWasPublished(int year) throws IOException {
        List<CityDay> days = BeijingStations.days(year);
        List<String> lines = new ArrayList<>();
        figures()
                .forEach((figure, of) -> lines.add("| %d %s | %s | %s | %s | %s |"
                        .formatted(
                                year,
                                figure,
                                PUBLISHED.get(year).getOrDefault(figure, "–"),
                                of.apply(statistics(year, days, RuleSet.PUBLISHED)),
                                of.apply(statistics(year, days, RuleSet.PUBLISHED.withStationShare(StationShare.HALF))),
                                of.apply(statistics(year, days, RuleSet.STRICT)))));
        PublishedPage.has(lines);
    }

    private static Map<String, Function<PeriodStatistics, String>> figures() {
        Map<String, Function<PeriodStatistics, String>> figures = new LinkedHashMap<>();
        for (AirItem item : AirItem.BASIC) {
            int decimals = item == AirItem.PM25 || item == AirItem.CO ? 1 : 0;
            figures.put(
                    item.code(),
                    statistics -> statistics
                            .headline(item)
                            .known()
                            .map(value -> value.exact().round(decimals).toPlainString())
                            .orElse("–"));
        }
        figures.put("valid", counted(DayCounts::valid));
        figures.put("good", counted(DayCounts::good));
        figures.put("excellent", counted(DayCounts::excellent));
        figures.put("heavy", counted(DayCounts::heavy));
        return figures;
    }

    private static Function<PeriodStatistics, String> counted(Function<DayCounts, Integer> count) {
        return statistics -> count.apply(statistics.days()).toString();
    }

    private static PeriodStatistics statistics(int year, List<CityDay> days, RuleSet rules) {
        return PeriodStatistics.of(
                PeriodRules.of(AirEdition.GB3095_2012).withRuleSet(rules),
                Period.ofYear(year),
                days.stream().map(day -> day.under(rules.stationShare())).toList());
    }

    /** Good days of the first half of 2019: by the daily values that the feed publishes at 24:00, and by those computed from its hours. */
    @Test
    void showFiveCitiesBesideTheDailyValuesOfTheFeed() throws IOException {
        Map<String, CitySeries> cities = CitySeries.read();
        List<String> lines = new ArrayList<>();
        cities.forEach((city, series) -> lines.add("| %s | %s | %s | %s |"
                .formatted(
                        city,
                        halfYear(series.published(), RuleSet.PUBLISHED),
                        halfYear(series.computed(), RuleSet.PUBLISHED),
                        halfYear(series.computed(), RuleSet.STRICT))));
        PublishedPage.has(lines);
    }

    private static String halfYear(List<AirDay> days, RuleSet rules) {
        Period period = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 6, 30));
        DayCounts counts = PeriodStatistics.of(
                        PeriodRules.of(AirEdition.GB3095_2012).withRuleSet(rules), period, days)
                .days();
        return counts.good() + " / " + counts.valid();
    }

    /** S3: every station-hour with a published index, complete or not. */
    @Test
    void showHourlyIndicesOfEveryStationHour() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(hours("air_station_hourly_202004.csv.gz", "AQI", "PM2.5", "PM10", "SO2", "NO2", "CO", "O3_1h"));
        lines.add(
                hours("air_station_snapshot_20180220T07.csv.gz", "aqi", "pm2_5", "pm10", "so2", "no2", "co", "o3_24h"));
        PublishedPage.has(lines);
    }

    private static String hours(String file, String aqi, String... names) {
        AqiRules strict = AqiRules.HJ633_2012
                .withHourlyReport(HourlyReport.SIX_ONE_HOUR_MEANS)
                .withMissingItem(MissingItem.NOT_AVAILABLE_UNLESS_POLLUTED);
        AqiColumn[] columns = {
            AqiColumn.PM25_DAY,
            AqiColumn.PM10_DAY,
            AqiColumn.SO2_HOUR,
            AqiColumn.NO2_HOUR,
            AqiColumn.CO_HOUR,
            AqiColumn.O3_HOUR
        };
        int published = 0;
        int incomplete = 0;
        int met = 0;
        int metByTheRuleOf2026 = 0;
        for (RealReadings.Row row : RealReadings.rows(file)) {
            if (row.number(aqi).isEmpty()) {
                continue;
            }
            Concentrations hour = Concentrations.NONE;
            for (int i = 0; i < columns.length; i++) {
                Concentrations before = hour;
                AqiColumn column = columns[i];
                hour = row.number(names[i])
                        .map(value -> before.with(column, value))
                        .orElse(before);
            }
            int printed = row.number(aqi).orElseThrow().intValueExact();
            published++;
            incomplete += row.hasAll(List.of(names)) ? 0 : 1;
            met += isPrinted(HourlyAqi.of(AqiRules.NATIONAL_FEED_2012, hour), printed) ? 1 : 0;
            metByTheRuleOf2026 += isPrinted(HourlyAqi.of(strict, hour), printed) ? 1 : 0;
        }
        return "| %s | %d | %d | %d | %d |".formatted(file, published, incomplete, met, metByTheRuleOf2026);
    }

    private static boolean isPrinted(AirQualityIndex index, int printed) {
        return index.value().known().filter(value -> value == printed).isPresent();
    }

    /** S7: classes of complete rows, as the rules of assessments have them, with pH as measured, and with all digits. */
    @Test
    void showClassesOfWaterUnderEachSwitch() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(classes(
                "water_section_daily_2020_2021.csv.gz",
                "section",
                "class",
                "ph_raw",
                "do_raw",
                "codmn_raw",
                "nh3n_raw",
                "tp_raw"));
        lines.add(classes(
                "water_section_4hourly_202104.csv.gz",
                "断面名称",
                "水质类别",
                "pH(无量纲)",
                "溶解氧(mg/L)",
                "高锰酸盐指数(mg/L)",
                "氨氮(mg/L)",
                "总磷(mg/L)"));
        PublishedPage.has(lines);
    }

    private static String classes(String file, String section, String published, String... names) {
        WaterItem[] items = {WaterItem.PH, WaterItem.DO, WaterItem.CODMN, WaterItem.NH3N, WaterItem.TP};
        Set<String> lakes = RealReadings.rows("water_section_tp_basis.csv").stream()
                .filter(row -> row.text("tp_basis_inferred").equals("lake"))
                .map(row -> row.text("section"))
                .collect(Collectors.toSet());
        List<WaterRules> rules = List.of(
                RuleSet.PUBLISHED.water(),
                RuleSet.PUBLISHED.withPh(PhRounding.AS_MEASURED).water(),
                RuleSet.PUBLISHED.withComparison(LimitComparison.FULL_VALUE).water());
        int[] met = new int[rules.size()];
        int complete = 0;
        for (RealReadings.Row row : RealReadings.rows(file)) {
            WaterClass expected = CLASSES.get(row.text(published));
            if (expected == null || !row.hasAll(List.of(names))) {
                continue;
            }
            complete++;
            WaterBody body = lakes.contains(row.text(section)) ? WaterBody.LAKE_OR_RESERVOIR : WaterBody.RIVER;
            Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
            for (int i = 0; i < items.length; i++) {
                BigDecimal value = row.number(names[i]).orElseThrow();
                values.put(items[i], Exact.of(value));
            }
            for (int i = 0; i < met.length; i++) {
                met[i] += classOf(rules.get(i), body, values) == expected ? 1 : 0;
            }
        }
        return "| %s | %d | %d | %d | %d |".formatted(file, complete, met[0], met[1], met[2]);
    }

    private static WaterClass classOf(WaterRules rules, WaterBody body, Map<WaterItem, Exact> values) {
        return SectionAssessment.of(rules, body, values).known().orElseThrow().waterClass();
    }
}
