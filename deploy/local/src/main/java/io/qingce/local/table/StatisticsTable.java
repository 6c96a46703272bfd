package io.qingce.local.table;

import io.qingce.local.feed.Api;
import io.qingce.local.table.AirStatistics.Days;
import io.qingce.local.table.AirStatistics.Item;
import io.qingce.local.table.Regions.Region;
import io.qingce.local.table.TextTable.Column;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The air of a region, year by year, as a table: for regions that no plan covers. */
public final class StatisticsTable {

    private final Api api;

    public StatisticsTable(Api api) {
        this.api = api;
    }

    /** Asks for every calendar year with readings, by the edition in force then, and prints a table per year. */
    public String print(Region region) {
        StringBuilder text = new StringBuilder();
        for (int year = region.firstYear(); year <= region.lastYear(); year++) {
            String query = "region=%s&from=%d-01-01&to=%d-12-31"
                    .formatted(URLEncoder.encode(region.name(), StandardCharsets.UTF_8), year, year);
            text.append(print(region, year, api.get("/api/statistics/air?" + query, AirStatistics.class)));
        }
        return text.toString();
    }

    static String print(Region region, int year, AirStatistics statistics) {
        if (statistics.items().stream().allMatch(item -> item.validDays() == 0)) {
            return "\n%s %d: 没有有效日 not a single valid day%n".formatted(region.name(), year);
        }
        TextTable table = new TextTable(List.of(
                Column.text("指标 Figure", 52),
                Column.number("值 Value"),
                Column.number("未修约 Unrounded"),
                Column.text("单位 Unit", 10),
                Column.number("有效/应有天数 Days"),
                Column.text("", 60)));
        statistics.items().forEach(item -> table.add(row(item)));
        Days days = statistics.days();
        table.add(count("优良天数 Good days (AQI ≤ 100)", Integer.toString(days.good()), "天", days));
        table.add(count("优良天数比率 Share of good days", text(days.goodRatio()), "%", days));
        table.add(count("重污染天数 Heavily polluted days (AQI > 200)", Integer.toString(days.heavy()), "天", days));
        table.add(count("重污染天数比率 Share of heavily polluted days", text(days.heavyRatio()), "%", days));
        table.add(
                List.of("综合指数 Composite index", text(statistics.compositeIndex().value()), "", "", "", ""));
        String mark = statistics.simulated() ? "  【模拟 SIMULATED】" : "";
        return "\n%s %d  空气质量 air quality, 标准 edition %s%s%n%s"
                .formatted(region.name(), year, statistics.basis().edition(), mark, table.print());
    }

    private static List<String> row(Item item) {
        String remark =
                item.valid() ? "" : "不足以评价 not enough to judge: " + (item.reason() == null ? "" : item.reason());
        return List.of(
                item.item() + " " + item.statisticText(),
                text(item.value()),
                text(item.unrounded()),
                item.unit(),
                item.validDays() + "/" + item.neededDays(),
                remark);
    }

    private static List<String> count(String name, String value, String unit, Days days) {
        return List.of(
                name,
                value,
                "",
                unit,
                days.validDays() + "/" + days.neededDays(),
                days.valid() ? "" : "不足以评价 not enough to judge");
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
