package io.qingce.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.table.TextTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    private static final List<Column> COLUMNS = List.of(Column.text("指标 target", 12), Column.number("值"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void refusesARowOfMoreOrFewerCells(int cells) {
        TextTable table = new TextTable(COLUMNS);
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            row.add("x");
        }
        assertThrows(IllegalArgumentException.class, () -> table.add(row));
    }

    @Test
    void printsAHeadingARuleAndTheRows() {
        TextTable table = new TextTable(COLUMNS);
        table.add(List.of("优良天数", "290"));
        table.add(List.of("PM2.5", "44.10"));
        assertEquals("""
                指标 target     值
                ──────────────────
                优良天数       290
                PM2.5        44.10
                """, table.print());
    }

    @Test
    void printsTheHeadingOfAnEmptyTable() {
        assertEquals(2, new TextTable(COLUMNS).print().lines().count());
    }

    @Test
    void cutsWhatIsTooLong() {
        TextTable table = new TextTable(COLUMNS);
        table.add(List.of("a very long name of a target indeed", "1"));
        assertTrue(table.print().lines().allMatch(line -> Width.of(line) <= 12 + 2 + 2), table.print());
    }

    /** Whatever is in it: a line is never wider than the rule, and figures end where the rule ends. */
    @RepeatedTest(10)
    void keepsItsColumnsWhateverIsInThem(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        TextTable table = new TextTable(COLUMNS);
        for (int row = 0; row < 20; row++) {
            table.add(List.of(
                    (random.nextBoolean() ? "水" : "a").repeat(random.nextInt(15)),
                    Integer.toString(1 + random.nextInt(1_000_000))));
        }
        List<String> lines = table.print().lines().toList();
        int rule = Width.of(lines.get(1));
        lines.forEach(line -> assertTrue(Width.of(line) <= rule, line));
        lines.stream().skip(2).forEach(line -> assertEquals(rule, Width.of(line), line));
    }
}
