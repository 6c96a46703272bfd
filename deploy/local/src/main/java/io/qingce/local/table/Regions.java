package io.qingce.local.table;

import java.time.LocalDate;
import java.util.List;

/** What report-service answers about the regions it has air results for. */
public record Regions(List<Region> items) {

    /**
     * A region.
     *
     * @param name full printed name
     * @param from first day with a result
     * @param to last day with a result
     */
    public record Region(String name, LocalDate from, LocalDate to, boolean simulated) {}
}
