package io.qingce.report.region;

import io.qingce.standards.air.CityDay;
import java.time.LocalDate;
import java.util.List;

/**
 * What the readings of one day make of a region: its daily values by HJ 663, unrounded, and where they come from. What it is
 * worth under a share of stations, and its index under any edition, follow from it when somebody asks.
 *
 * @param region full printed name
 * @param series which data version
 * @param city daily values, whatever share of stations they need
 * @param origin where they come from
 */
public record RegionDay(String region, Series series, CityDay city, Origin origin) {

    /**
     * Where the values of a region-day come from.
     *
     * @param source whose readings count
     * @param sites the sites with readings on the day, sorted
     * @param registered how many sites of this kind the region has, silent ones included
     * @param simulatedLeftOut made-up readings were there as well and were left out
     * @param highestRevision the highest revision of any hour that went in
     */
    public record Origin(
            Source source, List<String> sites, int registered, boolean simulatedLeftOut, long highestRevision) {

        public Origin {
            sites = List.copyOf(sites);
        }
    }

    public LocalDate day() {
        return city.date();
    }
}
