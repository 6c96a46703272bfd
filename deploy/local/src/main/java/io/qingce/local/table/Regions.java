package io.qingce.local.table;

import java.time.LocalDate;
import java.util.List;

/** What report-service answers about the regions it has air results for. */
public record Regions(List<Region> items) {

    /**
     * A region.
     *
     * @param name full printed name
     * @param from first day with a result, ISO 8601
     * @param to last day with a result, ISO 8601
     */
    public record Region(String name, String from, String to, boolean simulated) {

        int firstYear() {
            return LocalDate.parse(from).getYear();
        }

        int lastYear() {
            return LocalDate.parse(to).getYear();
        }
    }
}
