package io.qingce.local.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What report-service answers about the targets of a plan, as far as the table shows it.
 *
 * @param simulated whether any figure comes from simulated readings
 */
public record Attainment(String plan, String title, String region, boolean simulated, List<Item> items) {

    /** One target of the plan at one of its dates. Numbers have the official decimals. */
    public record Item(
            String target,
            String name,
            @Nullable String comparatorText,
            String comparator,
            @Nullable BigDecimal targetValue,
            @Nullable String targetWords,
            @Nullable String unit,
            Due due,
            String status,
            String statusText,
            @Nullable String reason,
            @Nullable BigDecimal value,
            @Nullable Integer validDays,
            @Nullable Integer neededDays,
            @Nullable String edition,
            boolean simulated) {}

    /** The period a target is judged over. */
    public record Due(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String from,
            @Nullable String to) {}
}
