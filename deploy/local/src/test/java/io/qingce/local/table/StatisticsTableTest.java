package io.qingce.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.table.AirStatistics.Basis;
import io.qingce.local.table.AirStatistics.Days;
import io.qingce.local.table.AirStatistics.Index;
import io.qingce.local.table.AirStatistics.Item;
import io.qingce.local.table.Regions.Region;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTableTest {

    private static final Region REGION = new Region("北京市", "2015-01-01", "2015-12-31", false);

    @Test
    void saysWhyAFigureMayNotStand() {
        String text = print(
                new Item(
                        "PM2.5",
                        "平均值",
                        "µg/m³",
                        new BigDecimal("81"),
                        new BigDecimal("80.6712"),
                        100,
                        324,
                        false,
                        "有效天数不足"),
                false);
        assertTrue(text.contains("not enough to judge: 有效天数不足"), text);
    }

    @Test
    void spendsOneLineOnAYearWithoutAValidDay() {
        String text = print(new Item("PM2.5", "平均值", "µg/m³", null, null, 0, 324, false, "有效天数不足"), false);
        assertEquals("\n北京市 2015: 没有有效日 not a single valid day\n", text);
    }

    @Test
    void printsFiguresWithTheirDecimalsAndDays() {
        String text = print(
                new Item(
                        "PM2.5", "平均值", "µg/m³", new BigDecimal("80"), new BigDecimal("80.4000"), 363, 324, true, null),
                false);
        assertTrue(text.contains("北京市 2015"), text);
        assertTrue(text.contains("edition 2012"), text);
        assertTrue(text.lines().anyMatch(line -> line.contains("PM2.5 平均值") && line.contains("363/324")), text);
        assertTrue(text.lines().anyMatch(line -> line.contains("Share of good days") && line.contains("50.4")), text);
        assertFalse(text.contains("SIMULATED"), text);
    }

    @Test
    void saysThatReadingsAreSimulated() {
        assertTrue(print(new Item("PM2.5", "平均值", "µg/m³", null, null, 1, 324, true, null), true)
                .contains("【模拟 SIMULATED】"));
    }

    private static String print(Item item, boolean simulated) {
        Days days = new Days(363, 324, true, 183, new BigDecimal("50.4"), 42, new BigDecimal("11.6"));
        return StatisticsTable.print(
                REGION, 2015, new AirStatistics(simulated, List.of(item), days, new Index(null), new Basis("2012")));
    }
}
