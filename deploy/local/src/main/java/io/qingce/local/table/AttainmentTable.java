package io.qingce.local.table;

import io.qingce.local.table.Attainment.Due;
import io.qingce.local.table.Attainment.Item;
import io.qingce.local.table.TextTable.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The targets of one plan as a table, and why some cannot be judged; simulated results say so in heading and row. */
public final class AttainmentTable {

    private static final String SIMULATED = "模拟 SIMULATED";
    private static final Set<String> DECIDED = Set.of(
            "ATTAINED", "NOT_ATTAINED", "ON_COURSE", "AT_RISK", "OFF_COURSE", "JUDGED_ATTAINED", "JUDGED_NOT_ATTAINED");

    private AttainmentTable() {}

    /** The heading and the table, with a line of space before. */
    public static String print(Attainment plan) {
        TextTable table = new TextTable(List.of(
                Column.text("目标 Target", 52),
                Column.text("要求 Required", 44),
                Column.text("期间 Period", 24),
                Column.number("值 Value"),
                Column.number("有效/应有天数 Days"),
                Column.text("状态 Status", 40),
                Column.text("标准 Edition", 30),
                Column.text("", 20)));
        StringBuilder reasons = new StringBuilder();
        for (Item item : plan.items()) {
            table.add(row(item));
            if (item.reason() != null && !DECIDED.contains(item.status())) {
                reasons.append("  ")
                        .append(item.target())
                        .append(": ")
                        .append(item.reason())
                        .append('\n');
            }
        }
        String mark = plan.simulated() ? "  【" + SIMULATED + ": 数据为模拟生成,非实测 generated, not measured】" : "";
        return "\n" + plan.title() + " (" + plan.plan() + ", " + plan.region() + ")" + mark + "\n" + table.print()
                + reasons;
    }

    private static List<String> row(Item item) {
        return List.of(
                item.target() + " " + item.name(),
                required(item),
                period(item.due()),
                text(item.value()),
                days(item),
                item.statusText() + " " + item.status(),
                item.edition() == null ? "" : item.edition(),
                item.simulated() ? SIMULATED : "");
    }

    private static String required(Item item) {
        String comparator = item.comparatorText() == null ? item.comparator() : item.comparatorText();
        if (item.targetValue() != null) {
            return (comparator + " " + text(item.targetValue()) + " " + (item.unit() == null ? "" : item.unit()))
                    .strip();
        }
        return item.targetWords() == null ? comparator : item.targetWords();
    }

    private static String period(Due due) {
        if (due.from() != null && due.to() != null) {
            boolean wholeYear =
                    due.from().endsWith("-01-01") && due.to().equals(due.from().substring(0, 4) + "-12-31");
            return wholeYear ? due.from().substring(0, 4) : due.from() + "/" + due.to();
        }
        return due.text() == null ? "" : due.text();
    }

    private static String days(Item item) {
        return item.validDays() == null
                ? ""
                : item.validDays() + "/" + (item.neededDays() == null ? "" : item.neededDays());
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
