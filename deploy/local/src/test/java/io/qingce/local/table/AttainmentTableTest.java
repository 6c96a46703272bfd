package io.qingce.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.table.Attainment.Due;
import io.qingce.local.table.Attainment.Item;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttainmentTableTest {

    private static final Due YEAR = new Due("YEAR", "到2025年", "2025-01-01", "2025-12-31");

    @Test
    void saysInTheHeadingAndInTheRowThatAResultIsSimulated() {
        List<String> lines =
                AttainmentTable.print(plan(true, item(true))).lines().toList();
        assertTrue(lines.get(1).contains("【模拟 SIMULATED"), lines.get(1));
        assertTrue(lines.get(4).endsWith("模拟 SIMULATED"), lines.get(4));
    }

    @Test
    void saysNothingOfSimulationAboutMeasuredResults() {
        assertFalse(AttainmentTable.print(plan(false, item(false))).contains("SIMULATED"));
    }

    @Test
    void keepsTheOfficialDecimals() {
        List<String> lines =
                AttainmentTable.print(plan(false, item(false))).lines().toList();
        assertTrue(lines.get(4).contains("  44.0  "), lines.get(4));
        assertTrue(lines.get(4).contains("低于 44 µg/m³"), lines.get(4));
        assertTrue(lines.get(4).contains("2025"), lines.get(4));
        assertTrue(lines.get(4).contains("361/324"), lines.get(4));
        assertTrue(lines.get(4).contains("未达标 NOT_ATTAINED"), lines.get(4));
    }

    @Test
    void alignsColumnsAcrossChineseAndLatinText() {
        Item latin = new Item(
                "X-1",
                "Water",
                null,
                "TREND",
                null,
                "rising",
                null,
                new Due("STANDING", null, null, null),
                "NOT_EVALUABLE",
                "不可计算",
                "no rule",
                null,
                null,
                null,
                null,
                false);
        List<String> lines =
                AttainmentTable.print(plan(false, item(false), latin)).lines().toList();
        assertEquals(column(lines.get(4), "低于 44"), column(lines.get(5), "rising"));
        assertEquals(column(lines.get(4), "未达标"), column(lines.get(5), "不可计算"));
    }

    @Test
    void tellsInFullBelowTheTableWhyATargetCannotBeJudged() {
        Item open = new Item(
                "X-1",
                "水",
                "达到",
                "MEET_SUPERIOR",
                null,
                null,
                null,
                YEAR,
                "AWAITING_SUPERIOR_VALUE",
                "待上级下达",
                "待上级下达：section list and classes are set by the city",
                null,
                null,
                null,
                null,
                false);
        String text = AttainmentTable.print(plan(false, open));
        assertTrue(text.endsWith("  X-1: 待上级下达：section list and classes are set by the city\n"), text);
    }

    private static int column(String line, String text) {
        return Width.of(line.substring(0, line.indexOf(text)));
    }

    private static Attainment plan(boolean simulated, Item... items) {
        return new Attainment("jiaozuo-htz", "三年行动方案", "焦作高新区", simulated, List.of(items));
    }

    private static Item item(boolean simulated) {
        return new Item(
                "JZ-T002",
                "细颗粒物(PM2.5)浓度",
                "低于",
                "LESS_THAN",
                new BigDecimal("44"),
                null,
                "µg/m³",
                YEAR,
                "NOT_ATTAINED",
                "未达标",
                null,
                new BigDecimal("44.0"),
                361,
                324,
                "2012",
                simulated);
    }
}
